package dev.judgeworkshop.testing.planted.cyclic.first;

import dev.judgeworkshop.testing.planted.cyclic.second.Second;

public class First {

  Second second = new Second();
}
