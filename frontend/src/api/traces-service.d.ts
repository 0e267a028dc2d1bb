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
                header?: {
                    "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                };
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
    "/api/v1/datasets/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Assignments */
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
                        "application/json": components["schemas"]["PageAssignmentResponse"];
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
    "/api/v1/datasets/{id}/assignments/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assign */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    userId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Assign"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Assignment"];
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
        post?: never;
        /** Withdraw Assignment */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    userId: components["schemas"]["UUID"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{id}/assignments/automatic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign Automatically */
        post: {
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
                    "application/json": components["schemas"]["AssignAutomatically"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageAssignmentResponse"];
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
                    contextColumn?: string;
                    createdAtColumn?: string;
                    dryRun?: boolean;
                    externalIdColumn?: string;
                    fileName: string;
                    format?: components["schemas"]["ImportFormat"];
                    inputColumn?: string;
                    outputColumn?: string;
                    workshopId: components["schemas"]["UUID"];
                };
                header?: {
                    "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                };
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
    "/api/v1/imports/{id}/errors/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download Import Errors */
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
                        "text/csv": string;
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
    "/api/v1/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Preview Import */
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
                        "application/json": components["schemas"]["ImportPreview"];
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
    "/api/v1/imports/mlflow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pull From Mlflow */
        post: {
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
                    "application/json": components["schemas"]["PullFromMlflow"];
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
                    hasError?: boolean;
                    /** @description at most 200 ids with commas between them */
                    ids?: string;
                    importedFrom?: components["schemas"]["Instant"];
                    importedTo?: components["schemas"]["Instant"];
                    limit?: number;
                    metadataName?: string;
                    metadataValue?: string;
                    skip?: number;
                    text?: string;
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
        /** Delete Trace */
        delete: {
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{id}/spans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Spans */
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
                        "application/json": components["schemas"]["PageSpanSummary"];
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
    "/api/v1/traces/{id}/spans/{spanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Span */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    spanId: string;
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
                        "application/json": components["schemas"]["Span"];
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
                    after?: components["schemas"]["UUID"];
                    position?: number;
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
    "/api/v1/traces/deletions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete Traces */
        post: {
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
                    "application/json": components["schemas"]["DeleteTraces"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Deletion"];
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
    "/api/v1/traces/deletions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Deletion */
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
                        "application/json": components["schemas"]["Deletion"];
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
    "/api/v1/traces/deletions/{id}/retry-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retry Deletion */
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
                        "application/json": components["schemas"]["Deletion"];
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
    "/api/v1/traces/extraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Extraction */
        get: {
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
                        "application/json": components["schemas"]["Extraction"];
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
        /** Start Extraction */
        post: {
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
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Extraction"];
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
    "/api/v1/traces/extraction-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview Extraction */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PreviewExtraction"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExtractionPreview"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Assign: {
            traceIds: string[];
        };
        AssignAutomatically: {
            /** Format: int32 */
            overlap: number;
            userIds?: string[];
        };
        Assignment: {
            /** Format: int32 */
            traceCount: number;
            userId: components["schemas"]["UUID"];
        };
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
            criteria?: components["schemas"]["TraceCriteria"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            n?: number;
            name: string;
            operation: components["schemas"]["DatasetOperation"];
            /** Format: int32 */
            seed?: number;
            sourceIds?: string[];
            /** Format: int32 */
            traceCount: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        DatasetOperation: "ALL" | "FIRST_N" | "TRACES" | "FILTER" | "RANDOM_N" | "UNION" | "INTERSECTION" | "SUBTRACTION" | "ASSIGNMENT";
        DatasetSelection: {
            datasetId?: components["schemas"]["UUID"];
            kind: components["schemas"]["DatasetSelectionKind"];
            /** Format: int32 */
            n?: number;
        };
        /** @enum {string} */
        DatasetSelectionKind: "ALL" | "FIRST_N" | "DATASET";
        DeleteTraces: {
            all?: boolean;
            criteria?: components["schemas"]["TraceCriteria"];
            traceIds?: string[];
            workshopId: components["schemas"]["UUID"];
        };
        Deletion: {
            createdAt: components["schemas"]["Instant"];
            /** Format: int64 */
            done: number;
            error?: string;
            finishedAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            startedAt?: components["schemas"]["Instant"];
            state: components["schemas"]["WorkState"];
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        ExtractedTrace: {
            inputPreview: string;
            isInputFound: boolean;
            isOutputFound: boolean;
            outputPreview: string;
            traceId: components["schemas"]["UUID"];
        };
        Extraction: {
            /** Format: int64 */
            changed: number;
            createdAt: components["schemas"]["Instant"];
            /** Format: int64 */
            done: number;
            error?: string;
            finishedAt?: components["schemas"]["Instant"];
            inputPath?: string;
            outputPath?: string;
            startedAt?: components["schemas"]["Instant"];
            state: components["schemas"]["WorkState"];
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        ExtractionPaths: {
            inputPath?: string;
            outputPath?: string;
        };
        ExtractionPreview: {
            items: components["schemas"]["ExtractedTrace"][];
        };
        /** @description Makes the request safe to repeat: the same key creates once */
        IdempotencyKey: string;
        /** @description The ETag of what is changed, e.g. "7" */
        IfMatch: string;
        Import: {
            /** Format: int64 */
            bytesDone: number;
            /** Format: int64 */
            bytesTotal: number;
            createdAt: components["schemas"]["Instant"];
            /** Format: int64 */
            done: number;
            dryRun: boolean;
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
        ImportFormat: "JSON_LINES" | "JSON_ARRAY" | "CSV" | "MLFLOW" | "OTLP" | "JAEGER" | "LANGFUSE";
        ImportPreview: {
            format: components["schemas"]["ImportFormat"];
            items: components["schemas"]["PreviewedTrace"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Items: {
            items: unknown[];
        };
        ItemsTraceBrief: {
            items: components["schemas"]["TraceBrief"][];
        };
        ItemsWorkshopTraces: {
            items: components["schemas"]["WorkshopTraces"][];
        };
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
        PageAssignmentResponse: {
            items: components["schemas"]["Assignment"][];
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
        PageSpanSummary: {
            items: components["schemas"]["SpanSummary"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageTraceParts: {
            items: components["schemas"]["TraceParts"][];
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
        PreviewedTrace: {
            externalId?: string;
            hasError: boolean;
            inputPreview: string;
            isUpdate: boolean;
            /** Format: int32 */
            messageCount: number;
            outputPreview: string;
            /** Format: int32 */
            spanCount: number;
        };
        PreviewExtraction: {
            inputPath?: string;
            /** Format: int32 */
            limit?: number;
            outputPath?: string;
            workshopId: components["schemas"]["UUID"];
        };
        PullFromMlflow: {
            experimentIds: string[];
            filter?: string;
            /** Format: int32 */
            maxTraces: number;
            token?: string;
            url: string;
            workshopId: components["schemas"]["UUID"];
        };
        Round: {
            activatedAt: components["schemas"]["Instant"];
            datasetId: components["schemas"]["UUID"];
            phase: components["schemas"]["Phase"];
            /** Format: int32 */
            round: number;
            /** Format: int32 */
            traceCount: number;
        };
        Span: {
            attributes?: Record<string, unknown>;
            inputs?: string;
            outputs?: string;
            span: components["schemas"]["SpanSummary"];
        };
        /** @enum {string} */
        SpanKind: "LLM" | "TOOL" | "RETRIEVER" | "AGENT" | "CHAIN" | "EMBEDDING" | "OTHER";
        SpanSummary: {
            /** Format: int64 */
            contentBytes: number;
            /** Format: int32 */
            depth: number;
            endedAt?: components["schemas"]["Instant"];
            id: string;
            /** Format: int64 */
            inputTokens?: number;
            isError: boolean;
            kind: components["schemas"]["SpanKind"];
            model?: string;
            name: string;
            /** Format: int64 */
            outputTokens?: number;
            parentId?: string;
            /** Format: int32 */
            position: number;
            startedAt?: components["schemas"]["Instant"];
            statusMessage?: string;
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
            hasError: boolean;
            id: components["schemas"]["UUID"];
            input: string;
            messages?: components["schemas"]["Message"][];
            metadata?: Record<string, unknown>;
            output: string;
            /** Format: int32 */
            spanCount: number;
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
        TraceBrief: {
            externalId?: string;
            id: components["schemas"]["UUID"];
            inputPreview: string;
            outputPreview: string;
        };
        TraceCriteria: {
            hasError?: boolean;
            importedFrom?: components["schemas"]["Instant"];
            importedTo?: components["schemas"]["Instant"];
            metadataName?: string;
            metadataValue?: string;
            text?: string;
        };
        TraceNames: {
            externalIds: string[];
        };
        TraceParts: {
            context?: unknown;
            input?: string;
            output?: string;
            traceId: components["schemas"]["UUID"];
        };
        TraceSelection: {
            criteria?: components["schemas"]["TraceCriteria"];
            datasetIds?: string[];
            kind: components["schemas"]["DatasetOperation"];
            /** Format: int32 */
            n?: number;
            /** Format: int32 */
            seed?: number;
            traceIds?: string[];
        };
        TraceSummary: {
            createdAt: components["schemas"]["Instant"];
            externalId?: string;
            hasError: boolean;
            id: components["schemas"]["UUID"];
            importedAt: components["schemas"]["Instant"];
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
            /** Format: int32 */
            spanCount: number;
        };
        TraceText: {
            context?: unknown;
            input: string;
            output: string;
            traceId: components["schemas"]["UUID"];
        };
        /** Format: uuid */
        UUID: string;
        WorkshopTraces: {
            /** Format: int64 */
            traces: number;
            workshopId: components["schemas"]["UUID"];
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
export type operations = Record<string, never>;
