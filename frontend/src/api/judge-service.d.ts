// Generated from judge-service/openapi/openapi.json by "npm run generate"; not edited by hand.
export interface paths {
    "/api/v1/alignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Alignments */
        get: operations["listAlignments"];
        put?: never;
        /** Create Alignment */
        post: operations["createAlignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Alignment */
        get: operations["getAlignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignments/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept Alignment */
        post: operations["acceptAlignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel Alignment */
        post: operations["cancelAlignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignments/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare Alignment */
        get: operations["compareAlignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignments/{id}/guidelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Guidelines */
        get: operations["listGuidelines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignments/{id}/guidelines/{guidelineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save Guideline */
        put: operations["saveGuideline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignments/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose Again */
        post: operations["proposeAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignments/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject Alignment */
        post: operations["rejectAlignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignments/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Estimate Alignment */
        post: operations["estimateAlignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Evaluation Runs */
        get: operations["listEvaluationRuns"];
        put?: never;
        /** Create Evaluation Run */
        post: operations["createEvaluationRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Evaluation Run */
        get: operations["getEvaluationRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel Evaluation Run */
        post: operations["cancelEvaluationRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause Evaluation Run */
        post: operations["pauseEvaluationRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repeat Evaluation Run */
        post: operations["repeatEvaluationRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume Evaluation Run */
        post: operations["resumeEvaluationRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{runId}/bias-probes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Probe Evaluation Run */
        get: operations["probeEvaluationRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{runId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare Evaluation Runs */
        get: operations["compareEvaluationRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{runId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Correct Evaluation Run */
        get: operations["correctEvaluationRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{runId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Evaluations */
        get: operations["exportEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{runId}/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Evaluation Failures */
        get: operations["listEvaluationFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{runId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Metrics */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/{runId}/retry-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retry Failed Evaluations */
        post: operations["retryFailedEvaluations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluation-runs/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create Evaluation Run Batch */
        post: operations["createEvaluationRunBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judge-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Judge Evaluations */
        get: operations["listJudgeEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judge-evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Judge Evaluation */
        get: operations["getJudgeEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judge-evaluations/{id}/human-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Human Ratings */
        get: operations["listHumanRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judge-prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Judge Prompts */
        get: operations["listJudgePrompts"];
        put?: never;
        /** Create Judge Prompt */
        post: operations["createJudgePrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judge-prompts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Judge Prompt */
        get: operations["getJudgePrompt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judge-prompts/{id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Judge Card */
        get: operations["getJudgeCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judge-prompts/{id}/card/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Judge Card Page */
        get: operations["getJudgeCardPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judge-prompts/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Diff Judge Prompt */
        get: operations["diffJudgePrompt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judge-prompts/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export Judge Prompt */
        get: operations["exportJudgePrompt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/judge-prompts/example-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Example Candidates */
        get: operations["listExampleCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/model-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Model Providers */
        get: operations["listModelProviders"];
        put?: never;
        /** Create Model Provider */
        post: operations["createModelProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/model-providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Model Provider */
        get: operations["getModelProvider"];
        /** Save Model Provider */
        put: operations["saveModelProvider"];
        post?: never;
        /** Delete Model Provider */
        delete: operations["deleteModelProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/model-providers/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Test Model Provider */
        post: operations["testModelProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/model-providers/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Model Usage */
        get: operations["getModelUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Alignment: {
            childRunId?: components["schemas"]["UUID"];
            cost: number;
            createdAt: components["schemas"]["Instant"];
            datasetId: components["schemas"]["UUID"];
            decision?: components["schemas"]["AlignmentDecision"];
            /** Format: int64 */
            done: number;
            error?: string;
            /** Format: int64 */
            failed: number;
            finishedAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            inputTokens: number;
            judgePromptId: components["schemas"]["UUID"];
            modelProviderId: components["schemas"]["UUID"];
            /** Format: int64 */
            outputTokens: number;
            parentRunId?: components["schemas"]["UUID"];
            proposedPromptId?: components["schemas"]["UUID"];
            questionId: components["schemas"]["UUID"];
            stage: components["schemas"]["AlignmentStage"];
            startedAt?: components["schemas"]["Instant"];
            state: components["schemas"]["WorkState"];
            /** Format: int64 */
            total?: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        AlignmentDecision: "ACCEPTED" | "REJECTED";
        AlignmentEstimate: {
            /** Format: int64 */
            calls: number;
            cost: number;
            /** Format: int32 */
            examples: number;
            /** Format: int32 */
            heldOut: number;
            /** Format: int64 */
            inputTokens: number;
            /** Format: int64 */
            outputTokens: number;
            warnings: string[];
        };
        /** @enum {string} */
        AlignmentStage: "EXAMPLES" | "DISTILLING" | "MERGING" | "PROPOSING" | "MEASURING";
        AutomaticRuns: {
            datasetId: components["schemas"]["UUID"];
        };
        AutomaticRunsStarted: {
            runIds: string[];
        };
        Baseline: {
            accuracy: components["schemas"]["Measure"];
            accuracyDifference: components["schemas"]["Measure"];
            kappa: components["schemas"]["Measure"];
            kind: components["schemas"]["JudgeKind"];
            /** Format: double */
            mcNemarP?: number;
            /** Format: int32 */
            rating?: number;
        };
        BiasProbes: {
            flipRate: components["schemas"]["Measure"];
            lengthCorrelation: components["schemas"]["Measure"];
            passRateGap: components["schemas"]["Measure"];
            runId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        Change: "SAME" | "ADDED" | "REMOVED";
        ChangedTrace: {
            /** Format: int32 */
            after: number;
            /** Format: int32 */
            before: number;
            broken?: boolean;
            fixed?: boolean;
            reasoningAfter: string;
            reasoningBefore: string;
            traceId: components["schemas"]["UUID"];
            /** Format: int32 */
            truth: number;
        };
        /** @enum {string} */
        ChatRole: "SYSTEM" | "USER" | "ASSISTANT";
        Completion: {
            jsonSchema?: components["schemas"]["JsonNode"];
            /** Format: int32 */
            maxTokens?: number;
            messages: components["schemas"]["Message"][];
            purpose: components["schemas"]["Purpose"];
            temperature?: number;
            timeout: components["schemas"]["Duration"];
        };
        CompletionAnswer: {
            content: string;
            /** Format: int64 */
            inputTokens: number;
            json?: components["schemas"]["ObjectNode"];
            model: string;
            /** Format: int64 */
            outputTokens: number;
        };
        Confusion: {
            counts: number[][];
            labels: number[];
        };
        Correction: {
            calibrationRunId: components["schemas"]["UUID"];
            /** Format: double */
            corrected?: number;
            /** Format: double */
            high?: number;
            /** Format: int64 */
            labelled: number;
            /** Format: double */
            lambda?: number;
            /** Format: double */
            low?: number;
            notComputable?: string;
            /** Format: double */
            raw?: number;
            runId: components["schemas"]["UUID"];
            /** Format: double */
            sensitivity?: number;
            /** Format: double */
            specificity?: number;
            /** Format: int64 */
            unlabelled: number;
        };
        CreateAlignment: {
            datasetId?: components["schemas"]["UUID"];
            judgePromptId: components["schemas"]["UUID"];
            modelProviderId?: components["schemas"]["UUID"];
            workshopId: components["schemas"]["UUID"];
        };
        CreateEvaluationRun: {
            budget?: number;
            datasetId?: components["schemas"]["UUID"];
            judgePromptId: components["schemas"]["UUID"];
            modelProviderId?: components["schemas"]["UUID"];
            part?: components["schemas"]["RunPart"];
            workshopId: components["schemas"]["UUID"];
        };
        CreateEvaluationRunBatch: {
            budget?: number;
            datasetId?: components["schemas"]["UUID"];
            judgePromptIds: string[];
            modelProviderId?: components["schemas"]["UUID"];
            part?: components["schemas"]["RunPart"];
            workshopId: components["schemas"]["UUID"];
        };
        CreateJudgePrompt: {
            exampleTraceIds?: string[];
            kind: components["schemas"]["JudgeKind"];
            /** Format: int32 */
            maxTokens?: number;
            modelProviderId?: components["schemas"]["UUID"];
            parentId?: components["schemas"]["UUID"];
            questionId: components["schemas"]["UUID"];
            /** Format: int32 */
            seed?: number;
            similarExamples?: boolean;
            temperature?: number;
            text?: string;
            workshopId: components["schemas"]["UUID"];
        };
        CreateModelProvider: {
            baseUrl: string;
            /** Format: int32 */
            concurrency?: number;
            jsonMode?: boolean;
            key?: string;
            model: string;
            name: string;
            pricePerMillionInputTokens?: number;
            pricePerMillionOutputTokens?: number;
            /** Format: int32 */
            requestsPerMinute?: number;
            /** Format: int32 */
            timeoutSeconds?: number;
            workshopId: components["schemas"]["UUID"];
        };
        CrossValidation: {
            accuracy: components["schemas"]["Measure"];
            foldAccuracies: number[];
            /** Format: int32 */
            folds: number;
            kappa: components["schemas"]["Measure"];
            /** Format: int32 */
            n: number;
        };
        DeletedTraces: {
            traceIds: string[];
        };
        /**
         * Format: duration
         * @example P1D
         */
        Duration: string;
        EvaluationFailure: {
            id: components["schemas"]["UUID"];
            reason: string;
            traceId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        EvaluationFormat: "CSV" | "JSON_LINES" | "MLFLOW";
        EvaluationRun: {
            /** Format: int32 */
            automaticRound?: number;
            batchId?: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            datasetId: components["schemas"]["UUID"];
            /** Format: int64 */
            done: number;
            error?: string;
            /** Format: int64 */
            failed: number;
            finishedAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            judgePromptId: components["schemas"]["UUID"];
            kind: components["schemas"]["JudgeKind"];
            model?: components["schemas"]["EvaluationRunModelUse"];
            modelProviderId?: components["schemas"]["UUID"];
            part?: components["schemas"]["RunPart"];
            questionId: components["schemas"]["UUID"];
            questionTitle: string;
            repeatOf?: components["schemas"]["UUID"];
            startedAt?: components["schemas"]["Instant"];
            state: components["schemas"]["WorkState"];
            /** Format: int64 */
            total?: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        EvaluationRunBatch: {
            batchId: components["schemas"]["UUID"];
            items: components["schemas"]["EvaluationRun"][];
        };
        EvaluationRunModelUse: {
            budget?: number;
            cost: number;
            /** Format: int64 */
            inputTokens: number;
            /** Format: double */
            itemsPerMinute?: number;
            /** Format: int64 */
            mapped: number;
            /** Format: int64 */
            outputTokens: number;
            paused: boolean;
            pauseReason?: components["schemas"]["PauseReason"];
            /** Format: int64 */
            secondsLeft?: number;
        };
        ExampleCandidates: {
            items: components["schemas"]["PromptExample"][];
            next?: string;
        };
        Guideline: {
            contradicts?: string;
            evidence: string[];
            id: components["schemas"]["UUID"];
            state: components["schemas"]["GuidelineState"];
            text: string;
            /** Format: int64 */
            version: number;
        };
        Guidelines: {
            items: components["schemas"]["Guideline"][];
        };
        /** @enum {string} */
        GuidelineState: "KEPT" | "REJECTED" | "MERGED";
        HumanCeiling: {
            /** Format: double */
            judgeAccuracy?: number;
            /** Format: double */
            othersAccuracy?: number;
            raters: components["schemas"]["HumanCeilingRater"][];
        };
        HumanCeilingRater: {
            judgeAccuracy: components["schemas"]["Measure"];
            judgeKappa: components["schemas"]["Measure"];
            othersAccuracy: components["schemas"]["Measure"];
            othersKappa: components["schemas"]["Measure"];
            userId: components["schemas"]["UUID"];
        };
        HumanRatings: {
            comments: string[];
            ratings: components["schemas"]["PersonRating"][];
        };
        /** @description Makes the request safe to repeat: the same key creates once */
        IdempotencyKey: string;
        /** @description The ETag of what is changed, e.g. "7" */
        IfMatch: string;
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Interval: {
            /** Format: int32 */
            draws: number;
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: int32 */
            skippedDraws: number;
        };
        JsonNode: {
            array?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            binary?: boolean;
            boolean?: boolean;
            containerNode?: boolean;
            double?: boolean;
            empty?: boolean;
            float?: boolean;
            floatingPointNumber?: boolean;
            int?: boolean;
            integralNumber?: boolean;
            long?: boolean;
            missingNode?: boolean;
            nodeType?: components["schemas"]["JsonNodeType"];
            null?: boolean;
            number?: boolean;
            object?: boolean;
            pojo?: boolean;
            short?: boolean;
            textual?: boolean;
            valueNode?: boolean;
        };
        /** @enum {string} */
        JsonNodeType: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
        JudgeCard: {
            cautions: string[];
            judge: components["schemas"]["JudgePrompt"];
            metrics?: components["schemas"]["Metrics"];
            probes?: components["schemas"]["BiasProbes"];
            run?: components["schemas"]["EvaluationRun"];
        };
        JudgeEvaluation: {
            contested: boolean;
            id: components["schemas"]["UUID"];
            mapped: boolean;
            part?: components["schemas"]["TracePart"];
            rawAnswer?: string;
            reasoning: string;
            repaired: boolean;
            runId: components["schemas"]["UUID"];
            traceId: components["schemas"]["UUID"];
            /** Format: int32 */
            truth?: number;
            /** Format: int32 */
            value: number;
        };
        JudgeEvaluationSummary: {
            id: components["schemas"]["UUID"];
            part?: components["schemas"]["TracePart"];
            reasoningPreview: string;
            traceId: components["schemas"]["UUID"];
            /** Format: int32 */
            truth?: number;
            /** Format: int32 */
            value: number;
        };
        /** @enum {string} */
        JudgeFormat: "TEXT" | "JSON" | "MLFLOW" | "HTTP";
        /** @enum {string} */
        JudgeKind: "NEAREST_NEIGHBOUR" | "MAJORITY_CLASS" | "LLM";
        JudgeProgress: {
            /** Format: int64 */
            alignments: number;
            /** Format: int64 */
            evaluationRuns: number;
            /** Format: int64 */
            running: number;
        };
        JudgePrompt: {
            createdAt: components["schemas"]["Instant"];
            examples: components["schemas"]["PromptExample"][];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["JudgeKind"];
            /** Format: int32 */
            number: number;
            parameters: components["schemas"]["PromptParameters"];
            parentId?: components["schemas"]["UUID"];
            questionId: components["schemas"]["UUID"];
            questionTitle: string;
            scaleType: components["schemas"]["ScaleType"];
            text: string;
            workshopId: components["schemas"]["UUID"];
        };
        JudgePromptSummary: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["JudgeKind"];
            /** Format: int32 */
            number: number;
            parentId?: components["schemas"]["UUID"];
            questionId: components["schemas"]["UUID"];
            questionTitle: string;
            scaleType: components["schemas"]["ScaleType"];
            textPreview: string;
            workshopId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        Kind: "BLOCKED" | "UNREACHABLE" | "TIMEOUT" | "THROTTLED" | "BROKEN" | "BUSY" | "BREAKER_OPEN" | "UNAUTHORIZED" | "REFUSED" | "REDIRECTED" | "UNREADABLE";
        Measure: {
            interval?: components["schemas"]["Interval"];
            /** Format: int32 */
            n: number;
            notComputable?: string;
            /** Format: double */
            value?: number;
            wilson?: components["schemas"]["WilsonInterval"];
        };
        Message: {
            content: string;
            role: components["schemas"]["ChatRole"];
        };
        Metrics: {
            accuracy: components["schemas"]["Measure"];
            baseline: components["schemas"]["Baseline"];
            /** Format: int64 */
            bootstrapSeed: number;
            confusion: components["schemas"]["Confusion"];
            crossValidation?: components["schemas"]["CrossValidation"];
            /** Format: int32 */
            excludedContested: number;
            /** Format: int32 */
            excludedTuning: number;
            f1?: components["schemas"]["Measure"];
            heldOutWarning?: string;
            humanCeiling?: components["schemas"]["HumanCeiling"];
            kappa: components["schemas"]["Measure"];
            kendallTauB?: components["schemas"]["Measure"];
            /** Format: int64 */
            looks: number;
            mcc?: components["schemas"]["Measure"];
            meanAbsoluteError?: components["schemas"]["Measure"];
            /** Format: int32 */
            n: number;
            nearestNeighbour?: components["schemas"]["Baseline"];
            part: components["schemas"]["TracePart"];
            precision?: components["schemas"]["Measure"];
            recall?: components["schemas"]["Measure"];
            runId: components["schemas"]["UUID"];
            spearman?: components["schemas"]["Measure"];
            specificity?: components["schemas"]["Measure"];
            /** Format: int32 */
            unjudged: number;
            /** Format: int32 */
            unlabelled: number;
            weightedKappa?: components["schemas"]["Measure"];
        };
        ModelProvider: {
            baseUrl: string;
            /** Format: int32 */
            concurrency: number;
            createdAt: components["schemas"]["Instant"];
            hasKey: boolean;
            id: components["schemas"]["UUID"];
            jsonMode: boolean;
            model: string;
            name: string;
            pricePerMillionInputTokens: number;
            pricePerMillionOutputTokens: number;
            /** Format: int32 */
            requestsPerMinute?: number;
            /** Format: int32 */
            timeoutSeconds: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        ModelUsage: {
            items: components["schemas"]["PurposeUsage"][];
        };
        ObjectNode: components["schemas"]["JsonNode"][];
        Page: {
            items: unknown[];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageAlignmentResponse: {
            items: components["schemas"]["Alignment"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageEvaluationFailure: {
            items: components["schemas"]["EvaluationFailure"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageEvaluationRunResponse: {
            items: components["schemas"]["EvaluationRun"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageJudgeEvaluationSummary: {
            items: components["schemas"]["JudgeEvaluationSummary"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageJudgePromptSummary: {
            items: components["schemas"]["JudgePromptSummary"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageModelProviderResponse: {
            items: components["schemas"]["ModelProvider"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        /** @enum {string} */
        PauseReason: "BY_HAND" | "BUDGET_REACHED" | "PROVIDER_REFUSED" | "PROVIDER_UNAVAILABLE" | "PROVIDER_GONE";
        PersonRating: {
            /** Format: double */
            rating: number;
            userId: components["schemas"]["UUID"];
        };
        PromptDiff: {
            against: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            lines: components["schemas"]["PromptDiffLine"][];
        };
        PromptDiffLine: {
            change: components["schemas"]["Change"];
            text: string;
        };
        PromptExample: {
            comment?: string;
            input: string;
            output: string;
            /** Format: int32 */
            rating: number;
            traceId: components["schemas"]["UUID"];
        };
        PromptParameters: {
            /** Format: int32 */
            maxTokens: number;
            modelProviderId?: components["schemas"]["UUID"];
            /** Format: int32 */
            seed?: number;
            similarExamples: boolean;
            /** Format: double */
            temperature: number;
        };
        ProviderTest: {
            cause?: components["schemas"]["Kind"];
            detail?: string;
            /** Format: int64 */
            latencyMillis: number;
            model?: string;
            ok: boolean;
        };
        /** @enum {string} */
        Purpose: "FOLLOW_UP" | "ANALYSIS" | "GROUPING" | "RUBRIC_SUGGESTION";
        PurposeUsage: {
            /** Format: int64 */
            calls: number;
            cost: number;
            /** Format: int64 */
            inputTokens: number;
            /** Format: int64 */
            outputTokens: number;
            providerId: components["schemas"]["UUID"];
            purpose: components["schemas"]["UsagePurpose"];
        };
        ResumeEvaluationRun: {
            budget?: number;
        };
        RunComparison: {
            accuracyAfter: components["schemas"]["Measure"];
            accuracyBefore: components["schemas"]["Measure"];
            accuracyDifference: components["schemas"]["Measure"];
            /** Format: int64 */
            bootstrapSeed: number;
            /** Format: int32 */
            broken: number;
            changed: components["schemas"]["ChangedTrace"][];
            /** Format: int32 */
            fixed: number;
            kappaDifference: components["schemas"]["Measure"];
            /** Format: double */
            mcNemarP?: number;
            /** Format: int32 */
            n: number;
            part: components["schemas"]["TracePart"];
            runId: components["schemas"]["UUID"];
            with: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        RunPart: "TUNING" | "HELD_OUT";
        SaveGuideline: {
            state: components["schemas"]["GuidelineState"];
            text: string;
        };
        SaveModelProvider: {
            baseUrl: string;
            /** Format: int32 */
            concurrency?: number;
            jsonMode?: boolean;
            key?: string;
            model: string;
            name: string;
            pricePerMillionInputTokens?: number;
            pricePerMillionOutputTokens?: number;
            removeKey?: boolean;
            /** Format: int32 */
            requestsPerMinute?: number;
            /** Format: int32 */
            timeoutSeconds?: number;
        };
        /** @enum {string} */
        ScaleType: "LIKERT" | "BINARY" | "FREEFORM";
        /** @enum {string} */
        TracePart: "TUNING" | "HELD_OUT";
        /** @enum {string} */
        UsagePurpose: "FOLLOW_UP" | "ANALYSIS" | "GROUPING" | "RUBRIC_SUGGESTION" | "EVALUATION" | "ALIGNMENT";
        /** Format: uuid */
        UUID: string;
        WilsonInterval: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
        };
        /** @enum {string} */
        WorkState: "QUEUED" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAlignments: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                skip?: number;
                workshopId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAlignmentResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createAlignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAlignment"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alignment"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAlignment: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alignment"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptAlignment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alignment"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelAlignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alignment"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    compareAlignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunComparison"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listGuidelines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guidelines"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    saveGuideline: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                guidelineId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveGuideline"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guideline"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposeAgain: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alignment"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rejectAlignment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alignment"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    estimateAlignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAlignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentEstimate"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listEvaluationRuns: {
        parameters: {
            query: {
                after?: string;
                batchId?: components["schemas"]["UUID"];
                judgePromptId?: components["schemas"]["UUID"];
                limit?: number;
                questionId?: components["schemas"]["UUID"];
                skip?: number;
                workshopId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEvaluationRunResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createEvaluationRun: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRun"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationRun"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getEvaluationRun: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationRun"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelEvaluationRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationRun"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pauseEvaluationRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationRun"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repeatEvaluationRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationRun"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resumeEvaluationRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeEvaluationRun"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationRun"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    probeEvaluationRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BiasProbes"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    compareEvaluationRuns: {
        parameters: {
            query: {
                with: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                runId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunComparison"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    correctEvaluationRun: {
        parameters: {
            query?: {
                calibrationRunId?: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                runId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportEvaluations: {
        parameters: {
            query: {
                format: components["schemas"]["EvaluationFormat"];
            };
            header?: never;
            path: {
                runId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string[];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listEvaluationFailures: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                skip?: number;
            };
            header?: never;
            path: {
                runId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEvaluationFailure"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    retryFailedEvaluations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationRun"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createEvaluationRunBatch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvaluationRunBatch"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationRunBatch"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listJudgeEvaluations: {
        parameters: {
            query: {
                after?: string;
                disagreement?: boolean;
                limit?: number;
                runId: components["schemas"]["UUID"];
                skip?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageJudgeEvaluationSummary"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getJudgeEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgeEvaluation"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listHumanRatings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HumanRatings"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listJudgePrompts: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                questionId?: components["schemas"]["UUID"];
                skip?: number;
                workshopId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageJudgePromptSummary"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createJudgePrompt: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJudgePrompt"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgePrompt"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getJudgePrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgePrompt"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getJudgeCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgeCard"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getJudgeCardPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    diffJudgePrompt: {
        parameters: {
            query?: {
                against?: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptDiff"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportJudgePrompt: {
        parameters: {
            query: {
                format: components["schemas"]["JudgeFormat"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listExampleCandidates: {
        parameters: {
            query: {
                after?: string;
                questionId: components["schemas"]["UUID"];
                workshopId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleCandidates"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listModelProviders: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                skip?: number;
                workshopId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageModelProviderResponse"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createModelProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateModelProvider"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelProvider"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getModelProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelProvider"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    saveModelProvider: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveModelProvider"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelProvider"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteModelProvider: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["schemas"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    testModelProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderTest"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getModelUsage: {
        parameters: {
            query: {
                workshopId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelUsage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
