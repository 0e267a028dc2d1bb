package dev.judgeworkshop.workshops.client.traces;

import dev.judgeworkshop.model.DatasetSelection;

/** The dataset of a round and its order. */
record OpenRoundRequest(DatasetSelection dataset, boolean randomOrder) {}
