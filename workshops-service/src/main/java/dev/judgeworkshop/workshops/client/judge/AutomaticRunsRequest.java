package dev.judgeworkshop.workshops.client.judge;

import java.util.UUID;

/** The dataset of the round that was opened. */
record AutomaticRunsRequest(UUID datasetId) {}
