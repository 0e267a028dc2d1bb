// Generated from judge-service/openapi/openapi.json by "npm run generate"; not edited by hand.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        Confusion: {
            counts: number[][];
            labels: number[];
        };
        CreateEvaluationRun: {
            datasetId?: components["schemas"]["UUID"];
            judgePromptId: components["schemas"]["UUID"];
            workshopId: components["schemas"]["UUID"];
        };
        CreateJudgePrompt: {
            kind: components["schemas"]["JudgeKind"];
            questionId: components["schemas"]["UUID"];
            workshopId: components["schemas"]["UUID"];
        };
        EvaluationFailure: {
            id: components["schemas"]["UUID"];
            reason: string;
            traceId: components["schemas"]["UUID"];
        };
        EvaluationRun: {
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
            questionId: components["schemas"]["UUID"];
            questionTitle: string;
            startedAt?: components["schemas"]["Instant"];
            state: components["schemas"]["WorkState"];
            /** Format: int64 */
            total?: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
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
        JudgeEvaluation: {
            contested: boolean;
            id: components["schemas"]["UUID"];
            part?: components["schemas"]["TracePart"];
            reasoning: string;
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
        JudgeKind: "NEAREST_NEIGHBOUR" | "MAJORITY_CLASS" | "LLM";
        JudgePrompt: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["JudgeKind"];
            /** Format: int32 */
            number: number;
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
        Measure: {
            interval?: components["schemas"]["Interval"];
            /** Format: int32 */
            n: number;
            notComputable?: string;
            /** Format: double */
            value?: number;
            wilson?: components["schemas"]["WilsonInterval"];
        };
        Metrics: {
            accuracy: components["schemas"]["Measure"];
            baseline: components["schemas"]["Baseline"];
            /** Format: int64 */
            bootstrapSeed: number;
            confusion: components["schemas"]["Confusion"];
            /** Format: int32 */
            excludedContested: number;
            /** Format: int32 */
            excludedTuning: number;
            f1?: components["schemas"]["Measure"];
            heldOutWarning?: string;
            kappa: components["schemas"]["Measure"];
            kendallTauB?: components["schemas"]["Measure"];
            mcc?: components["schemas"]["Measure"];
            meanAbsoluteError?: components["schemas"]["Measure"];
            /** Format: int32 */
            n: number;
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
        /** @enum {string} */
        ScaleType: "LIKERT" | "BINARY" | "FREEFORM";
        /** @enum {string} */
        TracePart: "TUNING" | "HELD_OUT";
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
    listEvaluationRuns: {
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
            header?: never;
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
            header?: never;
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
}
