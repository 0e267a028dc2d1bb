package dev.judgeworkshop.testing.planted.cyclic.second;

import dev.judgeworkshop.testing.planted.cyclic.first.First;

public class Second {

  First first = new First();
}
