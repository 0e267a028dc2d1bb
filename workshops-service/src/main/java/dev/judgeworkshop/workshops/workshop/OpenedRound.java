package dev.judgeworkshop.workshops.workshop;

import java.util.UUID;

/**
 * A round whose dataset has been activated at traces-service.
 *
 * @param number from 1
 * @param datasetId what it is about
 * @param randomOrder whether each person walks the dataset in an order of their own
 */
public record OpenedRound(int number, UUID datasetId, boolean randomOrder) {}
