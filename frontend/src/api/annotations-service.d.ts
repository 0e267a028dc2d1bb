// Generated from annotations-service/openapi/openapi.json by "npm run generate"; not edited by hand.
export interface paths {
    "/api/v1/adjudications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query: {
                    after?: string;
                    limit?: number;
                    questionId: components["schemas"]["UUID"];
                    skip?: number;
                    state?: components["schemas"]["AdjudicationState"];
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
                        "application/json": components["schemas"]["PageAdjudicationSummary"];
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
    "/api/v1/adjudications/traces/{traceId}/questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: {
            parameters: {
                query: {
                    blind?: boolean;
                    workshopId: components["schemas"]["UUID"];
                };
                header?: never;
                path: {
                    questionId: components["schemas"]["UUID"];
                    traceId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["Adjudication"];
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
        /** Settle */
        put: {
            parameters: {
                query: {
                    workshopId: components["schemas"]["UUID"];
                };
                header?: {
                    "If-Match"?: components["schemas"]["IfMatch"];
                };
                path: {
                    questionId: components["schemas"]["UUID"];
                    traceId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Settle"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Adjudication"];
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
        /** Undo */
        delete: {
            parameters: {
                query: {
                    workshopId: components["schemas"]["UUID"];
                };
                header?: {
                    "If-Match"?: components["schemas"]["IfMatch"];
                };
                path: {
                    questionId: components["schemas"]["UUID"];
                    traceId: components["schemas"]["UUID"];
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
    "/api/v1/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report */
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
                        "application/json": components["schemas"]["AgreementReport"];
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
    "/api/v1/agreement/distributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query: {
                    after?: string;
                    limit?: number;
                    questionId: components["schemas"]["UUID"];
                    skip?: number;
                    workshopId: components["schemas"]["UUID"];
                };
                header?: {
                    "If-None-Match"?: string;
                };
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
                        "application/json": components["schemas"]["PageRaterDistribution"];
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
    "/api/v1/agreement/export/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Csv */
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
                        "text/csv;charset=UTF-8": string[];
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
    "/api/v1/agreement/export/json-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Json Lines */
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
                        "application/x-ndjson": components["schemas"]["ObjectNode"][];
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
    "/api/v1/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query: {
                    after?: string;
                    draft?: boolean;
                    limit?: number;
                    questionId?: components["schemas"]["UUID"];
                    skip?: number;
                    stale?: boolean;
                    traceId?: components["schemas"]["UUID"];
                    /** @description at most 200 ids with commas between them */
                    traceIds?: string;
                    userId?: components["schemas"]["UUID"];
                    value?: number;
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
                        "application/json": components["schemas"]["PageAnnotationSummary"];
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
        /** Save */
        put: {
            parameters: {
                query: {
                    traceId: components["schemas"]["UUID"];
                    workshopId: components["schemas"]["UUID"];
                };
                header?: {
                    "If-Match"?: components["schemas"]["IfMatch"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaveAnnotation"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Annotation"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annotations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
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
                        "application/json": components["schemas"]["Annotation"];
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
    "/api/v1/annotations/export/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Csv */
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
                        "text/csv;charset=UTF-8": string[];
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
    "/api/v1/annotations/export/json-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Json Lines */
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
                        "application/x-ndjson": components["schemas"]["ObjectNode"][];
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
    "/api/v1/annotations/export/mlflow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mlflow */
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
                        "application/x-ndjson": components["schemas"]["ObjectNode"][];
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
    "/api/v1/annotations/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
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
                        "application/json": components["schemas"]["PageAnnotationImportResponse"];
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
        /** Start */
        post: {
            parameters: {
                query: {
                    format: components["schemas"]["ImportFormat"];
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
                        "application/json": components["schemas"]["AnnotationImport"];
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
    "/api/v1/annotations/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
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
                        "application/json": components["schemas"]["AnnotationImport"];
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
    "/api/v1/annotations/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel */
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
                        "application/json": components["schemas"]["AnnotationImport"];
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
    "/api/v1/annotations/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Errors */
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
                        "application/json": components["schemas"]["PageImportError"];
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
    "/api/v1/annotations/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mine */
        get: {
            parameters: {
                query: {
                    traceId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["Annotation"];
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
    "/api/v1/annotations/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress */
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
                        "application/json": components["schemas"]["Progress"];
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
    "/api/v1/annotations/progress/raters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybodys Progress */
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
                        "application/json": components["schemas"]["WorkshopProgress"];
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
    "/api/v1/rubrics/{workshopId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    workshopId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["Rubric"];
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
        /** Save */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: components["schemas"]["IfMatch"];
                };
                path: {
                    workshopId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaveRubric"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rubric"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rubrics/{workshopId}/suggestion-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    skip?: number;
                };
                header?: never;
                path: {
                    workshopId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["PageSuggestionRunResponse"];
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
        /** Start */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                };
                path: {
                    workshopId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StartSuggestions"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SuggestionRun"];
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
    "/api/v1/rubrics/{workshopId}/suggestion-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    workshopId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["SuggestionRun"];
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
    "/api/v1/rubrics/{workshopId}/suggestion-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    workshopId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["SuggestionRun"];
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
    "/api/v1/rubrics/{workshopId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    skip?: number;
                };
                header?: never;
                path: {
                    workshopId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["PageSuggestionSummary"];
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
    "/api/v1/rubrics/{workshopId}/suggestions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    workshopId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["Suggestion"];
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
    "/api/v1/rubrics/{workshopId}/suggestions/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismiss */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    workshopId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["Suggestion"];
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
    "/api/v1/rubrics/{workshopId}/text-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import Text */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    workshopId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportRubricText"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rubric"];
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
    "/api/v1/rubrics/{workshopId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    skip?: number;
                };
                header?: never;
                path: {
                    workshopId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["PageRubricVersionSummary"];
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
    "/api/v1/rubrics/{workshopId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    version: number;
                    workshopId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["Rubric"];
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
        Adjudication: {
            answers: components["schemas"]["RaterAnswer"][];
            contested: boolean;
            flagged: boolean;
            questionId: components["schemas"]["UUID"];
            reason?: string;
            settledAt?: components["schemas"]["Instant"];
            settledBy?: components["schemas"]["UUID"];
            traceId: components["schemas"]["UUID"];
            /** Format: int32 */
            truth?: number;
            /** Format: int32 */
            value?: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        AdjudicationState: "OPEN" | "SETTLED" | "FLAGGED";
        AdjudicationSummary: {
            /** Format: double */
            agreement: number;
            contested: boolean;
            flagged: boolean;
            inputPreview?: string;
            outputPreview?: string;
            questionId: components["schemas"]["UUID"];
            /** Format: int32 */
            raters: number;
            /** Format: int32 */
            settledValue?: number;
            /** Format: double */
            spread: number;
            traceId: components["schemas"]["UUID"];
            /** Format: int32 */
            truth?: number;
            /** Format: int64 */
            version?: number;
            votes: components["schemas"]["Vote"][];
        };
        AgreementReport: {
            /** Format: int64 */
            annotations: number;
            computedAt: components["schemas"]["Instant"];
            overall: components["schemas"]["OverallAgreement"][];
            questions: components["schemas"]["QuestionAgreement"][];
            /** Format: int64 */
            rubricVersion: number;
            workshopId: components["schemas"]["UUID"];
        };
        Annotation: {
            comment?: string;
            createdAt: components["schemas"]["Instant"];
            draft: boolean;
            id: components["schemas"]["UUID"];
            ratings: components["schemas"]["Rating"][];
            /** Format: int64 */
            rubricVersion: number;
            stale: boolean;
            traceId: components["schemas"]["UUID"];
            updatedAt: components["schemas"]["Instant"];
            userId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        AnnotationCount: {
            /** Format: int64 */
            annotations: number;
            workshopId: components["schemas"]["UUID"];
        };
        AnnotationCounts: {
            items: components["schemas"]["AnnotationCount"][];
        };
        AnnotationImport: {
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            done: number;
            error?: string;
            /** Format: int32 */
            failed: number;
            finishedAt?: components["schemas"]["Instant"];
            format: components["schemas"]["ImportFormat"];
            id: components["schemas"]["UUID"];
            startedAt?: components["schemas"]["Instant"];
            state: components["schemas"]["WorkState"];
            /** Format: int32 */
            total?: number;
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        AnnotationSummary: {
            draft: boolean;
            id: components["schemas"]["UUID"];
            inputPreview?: string;
            outputPreview?: string;
            raterName?: string;
            ratings: components["schemas"]["Rating"][];
            /** Format: int64 */
            rubricVersion: number;
            stale: boolean;
            traceId: components["schemas"]["UUID"];
            updatedAt: components["schemas"]["Instant"];
            userId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        DeletedTraces: {
            traceIds: string[];
        };
        GroundTruth: {
            contested: boolean;
            part: components["schemas"]["Part"];
            questionId: components["schemas"]["UUID"];
            /** Format: int32 */
            raters: number;
            ratings?: components["schemas"]["HumanRating"][];
            source?: components["schemas"]["TruthSource"];
            traceId: components["schemas"]["UUID"];
            /** Format: double */
            value?: number;
            votes: components["schemas"]["Vote"][];
        };
        GroundTruthPage: {
            items: components["schemas"]["GroundTruth"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            version: number;
        };
        Guidance: {
            examples?: components["schemas"]["QuestionExample"][];
            text?: string;
        };
        HumanRating: {
            comment?: string;
            userId: components["schemas"]["UUID"];
            /** Format: int32 */
            value: number;
        };
        /** @description Makes the request safe to repeat: the same key creates once */
        IdempotencyKey: string;
        /** @description The ETag of what is changed, e.g. "7" */
        IfMatch: string;
        ImportError: {
            /** Format: int32 */
            line: number;
            message: string;
        };
        /** @enum {string} */
        ImportFormat: "CSV" | "JSON_LINES";
        ImportRubricText: {
            text: string;
        };
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
        /** @enum {string} */
        Kind: "RATER_WITHOUT_VARIANCE" | "RATER_SYSTEMATICALLY_HIGH" | "RATER_SYSTEMATICALLY_LOW" | "TRACE_WITH_MAXIMAL_DISAGREEMENT";
        Measure: {
            interval?: components["schemas"]["Interval"];
            /** Format: int32 */
            n: number;
            notComputable?: string;
            /** Format: double */
            value?: number;
        };
        ObjectNode: components["schemas"]["JsonNode"][];
        OverallAgreement: {
            alphaInterval?: components["schemas"]["Measure"];
            alphaNominal: components["schemas"]["Measure"];
            alphaOrdinal?: components["schemas"]["Measure"];
            percentAgreement: components["schemas"]["Measure"];
            /** Format: int32 */
            questions: number;
            scale: components["schemas"]["ScaleType"];
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
        PageAdjudicationSummary: {
            items: components["schemas"]["AdjudicationSummary"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageAnnotationImportResponse: {
            items: components["schemas"]["AnnotationImport"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageAnnotationSummary: {
            items: components["schemas"]["AnnotationSummary"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageImportError: {
            items: components["schemas"]["ImportError"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageRaterDistribution: {
            items: components["schemas"]["RaterDistribution"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageRubricVersionSummary: {
            items: components["schemas"]["RubricVersion"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageSuggestionRunResponse: {
            items: components["schemas"]["SuggestionRun"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageSuggestionSummary: {
            items: components["schemas"]["Suggestion"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        /** @enum {string} */
        Part: "TUNING" | "HELD_OUT";
        Pattern: {
            detail: string;
            kind: components["schemas"]["Kind"];
            traceId?: components["schemas"]["UUID"];
            userId?: components["schemas"]["UUID"];
        };
        Progress: {
            /** Format: int32 */
            annotated: number;
            /** Format: int32 */
            drafts: number;
        };
        PublishedQuestion: {
            questionId: components["schemas"]["UUID"];
            /** Format: int64 */
            rubricVersion: number;
        };
        PublishGroup: {
            description?: string;
            evidenceTraceIds: string[];
            required: boolean;
            scale: components["schemas"]["Scale"];
            title: string;
        };
        Question: {
            description: string;
            evidenceTraceIds: string[];
            guidance?: components["schemas"]["Guidance"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            position: number;
            required: boolean;
            scale: components["schemas"]["Scale"];
            title: string;
        };
        QuestionAgreement: {
            alphaInterval?: components["schemas"]["Measure"];
            alphaNominal: components["schemas"]["Measure"];
            alphaOrdinal?: components["schemas"]["Measure"];
            fleissKappa?: components["schemas"]["Measure"];
            gwetAc1?: components["schemas"]["Measure"];
            /** Format: int32 */
            pairableTraces: number;
            /** Format: int64 */
            pairs: number;
            patterns: components["schemas"]["Pattern"][];
            percentAgreement: components["schemas"]["Measure"];
            questionId: components["schemas"]["UUID"];
            raterPairs: components["schemas"]["RaterPair"][];
            /** Format: int32 */
            raters: number;
            scale: components["schemas"]["ScaleType"];
            title: string;
            /** Format: int32 */
            traces: number;
        };
        QuestionExample: {
            reason?: string;
            text: string;
            /** Format: int32 */
            value?: number;
        };
        RaterAnswer: {
            annotationComment?: string;
            comment?: string;
            name?: string;
            updatedAt?: components["schemas"]["Instant"];
            userId?: components["schemas"]["UUID"];
            /** Format: int32 */
            value: number;
        };
        RaterDistribution: {
            counts: components["schemas"]["ValueCount"][];
            userId: components["schemas"]["UUID"];
        };
        RaterPair: {
            kappa: components["schemas"]["Measure"];
            raterA: components["schemas"]["UUID"];
            raterB: components["schemas"]["UUID"];
            /** Format: int32 */
            traces: number;
            weightedKappa?: components["schemas"]["Measure"];
        };
        RaterProgress: {
            /** Format: int32 */
            annotations: number;
            /** Format: int32 */
            drafts: number;
            userId: components["schemas"]["UUID"];
        };
        Rating: {
            comment?: string;
            questionId: components["schemas"]["UUID"];
            text?: string;
            /** Format: int32 */
            value?: number;
        };
        Rubric: {
            questions: components["schemas"]["Question"][];
            staleVersions: number[];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        RubricVersion: {
            createdAt: components["schemas"]["Instant"];
            createdBy?: components["schemas"]["UUID"];
            /** Format: int32 */
            questions: number;
            /** Format: int64 */
            version: number;
        };
        SaveAnnotation: {
            comment?: string;
            draft?: boolean;
            ratings: components["schemas"]["Rating"][];
            /** Format: int64 */
            rubricVersion: number;
        };
        SaveQuestion: {
            description?: string;
            evidenceTraceIds?: string[];
            guidance?: components["schemas"]["Guidance"];
            id?: components["schemas"]["UUID"];
            required: boolean;
            scale: components["schemas"]["Scale"];
            title: string;
        };
        SaveRubric: {
            questions: components["schemas"]["SaveQuestion"][];
        };
        Scale: {
            anchors?: string[];
            labels?: string[];
            type: components["schemas"]["ScaleType"];
        };
        /** @enum {string} */
        ScaleType: "LIKERT" | "BINARY" | "FREEFORM";
        Settle: {
            reason: string;
            /** Format: int32 */
            value: number;
        };
        StartSuggestions: {
            focus?: string;
            traceIds?: string[];
        };
        Suggestion: {
            description: string;
            id: components["schemas"]["UUID"];
            questionId?: components["schemas"]["UUID"];
            reason?: string;
            runId: components["schemas"]["UUID"];
            scale: components["schemas"]["ScaleType"];
            state: components["schemas"]["SuggestionState"];
            title: string;
        };
        SuggestionRun: {
            createdAt: components["schemas"]["Instant"];
            error?: string;
            finishedAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            startedAt?: components["schemas"]["Instant"];
            state: components["schemas"]["WorkState"];
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        SuggestionState: "OPEN" | "ACCEPTED" | "DISMISSED";
        /** @enum {string} */
        TruthSource: "ADJUDICATED" | "RATERS";
        /** Format: uuid */
        UUID: string;
        ValueCount: {
            /** Format: int64 */
            ratings: number;
            /** Format: int32 */
            value: number;
        };
        Vote: {
            /** Format: int32 */
            raters: number;
            /** Format: int32 */
            value: number;
        };
        WorkshopCounts: {
            /** Format: int64 */
            annotations: number;
            /** Format: int32 */
            questions: number;
        };
        WorkshopProgress: {
            /** Format: int64 */
            annotations: number;
            /** Format: int64 */
            drafts: number;
            members: components["schemas"]["RaterProgress"][];
            /** Format: int32 */
            questions: number;
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
