// Generated from traces-service/openapi/openapi.json by "npm run generate"; not edited by hand.
export interface paths {
    "/api/v1/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Datasets */
        get: {
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
                        "application/json": components["schemas"]["PageDatasetResponse"];
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
        put?: never;
        /** Create Dataset */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CreateDataset"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dataset"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Dataset */
        get: {
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
                        "application/json": components["schemas"]["Dataset"];
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{id}/traces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Dataset Traces */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    skip?: number;
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
                        "application/json": components["schemas"]["PageTraceSummary"];
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rounds */
        get: {
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
                        "application/json": components["schemas"]["PageRoundSummary"];
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Imports */
        get: {
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
                        "application/json": components["schemas"]["PageImportResponse"];
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
        put?: never;
        /** Start Import */
        post: {
            parameters: {
                query: {
                    fileName: string;
                    format?: components["schemas"]["ImportFormat"] & unknown;
                    workshopId: components["schemas"]["UUID"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-ndjson": string;
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Import"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Import */
        get: {
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
                        "application/json": components["schemas"]["Import"];
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel Import */
        post: {
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
                        "application/json": components["schemas"]["Import"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Import Errors */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    skip?: number;
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
                        "application/json": components["schemas"]["PageImportErrorSummary"];
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Traces */
        get: {
            parameters: {
                query: {
                    after?: string;
                    datasetId?: components["schemas"]["UUID"];
                    /** @description at most 200 ids with commas between them */
                    ids?: string;
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
                        "application/json": components["schemas"]["PageTraceSummary"];
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Trace */
        get: {
            parameters: {
                query?: {
                    /** @description messages, context, metadata with commas between; absent: all */
                    include?: string;
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
                        "application/json": components["schemas"]["Trace"];
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trace At Position */
        get: {
            parameters: {
                query: {
                    position: number;
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
                        "application/json": components["schemas"]["TraceAtPosition"];
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
        Counts: {
            /** Format: int64 */
            traces: number;
        };
        CreateDataset: {
            name: string;
            selection: components["schemas"]["TraceSelection"];
            workshopId: components["schemas"]["UUID"];
        };
        Dataset: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            name: string;
            operation: components["schemas"]["DatasetOperation"];
            /** Format: int32 */
            traceCount: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        DatasetOperation: "ALL" | "FIRST_N" | "TRACES";
        DatasetSelection: {
            datasetId?: components["schemas"]["UUID"];
            kind: components["schemas"]["DatasetSelectionKind"];
            /** Format: int32 */
            n?: number;
        };
        /** @enum {string} */
        DatasetSelectionKind: "ALL" | "FIRST_N" | "DATASET";
        /** @description The ETag of what is changed, e.g. "7" */
        IfMatch: string;
        Import: {
            /** Format: int64 */
            bytesTotal: number;
            createdAt: components["schemas"]["Instant"];
            /** Format: int64 */
            done: number;
            error?: string;
            /** Format: int64 */
            failed: number;
            fileName: string;
            finishedAt?: components["schemas"]["Instant"];
            format: components["schemas"]["ImportFormat"];
            id: components["schemas"]["UUID"];
            startedAt?: components["schemas"]["Instant"];
            state: components["schemas"]["WorkState"];
            /** Format: int64 */
            total?: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        ImportError: {
            excerpt: string;
            /** Format: int64 */
            line: number;
            reason: string;
        };
        /** @enum {string} */
        ImportFormat: "JSON_LINES";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Message: {
            content?: string;
            name?: string;
            role: string;
            toolCallId?: string;
            toolCalls?: components["schemas"]["ToolCall"][];
        };
        OpenedRound: {
            datasetId: components["schemas"]["UUID"];
            /** Format: int32 */
            traceCount: number;
        };
        OpenRound: {
            dataset: components["schemas"]["DatasetSelection"];
            randomOrder: boolean;
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
        PageDatasetResponse: {
            items: components["schemas"]["Dataset"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageImportErrorSummary: {
            items: components["schemas"]["ImportError"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageImportResponse: {
            items: components["schemas"]["Import"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageRoundSummary: {
            items: components["schemas"]["Round"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageTraceSummary: {
            items: components["schemas"]["TraceSummary"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageTraceText: {
            items: components["schemas"]["TraceText"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        /** @enum {string} */
        Phase: "INTAKE" | "DISCOVERY" | "RUBRIC" | "ANNOTATION" | "RESULTS" | "JUDGE_TUNING";
        Round: {
            activatedAt: components["schemas"]["Instant"];
            datasetId: components["schemas"]["UUID"];
            phase: components["schemas"]["Phase"];
            /** Format: int32 */
            round: number;
            /** Format: int32 */
            traceCount: number;
        };
        ToolCall: {
            arguments: string;
            id?: string;
            name: string;
        };
        Trace: {
            context?: unknown;
            createdAt: components["schemas"]["Instant"];
            externalId?: string;
            id: components["schemas"]["UUID"];
            input: string;
            messages?: components["schemas"]["Message"][];
            metadata?: Record<string, unknown>;
            output: string;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        TraceAtPosition: {
            /** Format: int32 */
            count: number;
            nextTraceId?: components["schemas"]["UUID"];
            /** Format: int32 */
            position: number;
            previousTraceId?: components["schemas"]["UUID"];
            trace: components["schemas"]["Trace"];
            traceId: components["schemas"]["UUID"];
        };
        TraceSelection: {
            complete?: boolean;
            kind: components["schemas"]["DatasetOperation"];
            /** Format: int32 */
            n?: number;
            traceIds?: string[];
        };
        TraceSummary: {
            createdAt: components["schemas"]["Instant"];
            externalId?: string;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            inputChars: number;
            inputPreview: string;
            /** Format: int32 */
            messageCount: number;
            /** Format: int32 */
            outputChars: number;
            outputPreview: string;
            /** Format: int64 */
            payloadBytes: number;
        };
        TraceText: {
            context?: unknown;
            input: string;
            output: string;
            traceId: components["schemas"]["UUID"];
        };
        /** Format: uuid */
        UUID: string;
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
export type operations = Record<string, never>;
