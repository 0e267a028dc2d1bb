// Generated from discovery-service/openapi/openapi.json by "npm run generate"; not edited by hand.
export interface paths {
    "/api/v1/feedback": {
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
                    label?: components["schemas"]["Label"];
                    limit?: number;
                    skip?: number;
                    traceId?: components["schemas"]["UUID"];
                    userId?: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["PageFeedbackSummary"];
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
                    "application/json": components["schemas"]["SaveFeedback"];
                };
            };
            responses: {
                /** @description Changed, or a repeat */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Feedback"];
                    };
                };
                /** @description Given for the first time */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Feedback"];
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
    "/api/v1/feedback/mine": {
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
                        "application/json": components["schemas"]["Feedback"];
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
    "/api/v1/findings": {
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
                    category?: components["schemas"]["Category"];
                    limit?: number;
                    skip?: number;
                    traceId?: components["schemas"]["UUID"];
                    userId?: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["PageFindingSummary"];
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
        /** Create */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CreateFinding"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Finding"];
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
    "/api/v1/findings/{id}": {
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
                        "application/json": components["schemas"]["Finding"];
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
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaveFinding"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Finding"];
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
        /** Delete */
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Category: "THEME" | "EDGE_CASE" | "BOUNDARY_CONDITION" | "FAILURE_MODE" | "MISSING_INFORMATION";
        Counts: {
            /** Format: int64 */
            draftRubricItems: number;
            /** Format: int64 */
            feedback: number;
            /** Format: int64 */
            findings: number;
        };
        CreateFinding: {
            category?: components["schemas"]["Category"];
            insight: string;
            traceId: components["schemas"]["UUID"];
            workshopId: components["schemas"]["UUID"];
        };
        Feedback: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            label: components["schemas"]["Label"];
            reason: string;
            traceId: components["schemas"]["UUID"];
            updatedAt: components["schemas"]["Instant"];
            userId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        FeedbackSummary: {
            id: components["schemas"]["UUID"];
            label: components["schemas"]["Label"];
            reasonPreview: string;
            traceId: components["schemas"]["UUID"];
            updatedAt: components["schemas"]["Instant"];
            userId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        Finding: {
            category?: components["schemas"]["Category"];
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            insight: string;
            traceId: components["schemas"]["UUID"];
            updatedAt: components["schemas"]["Instant"];
            userId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        FindingSummary: {
            category?: components["schemas"]["Category"];
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            insightPreview: string;
            traceId: components["schemas"]["UUID"];
            updatedAt: components["schemas"]["Instant"];
            userId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        /** @description The ETag of what is changed, e.g. "7" */
        IfMatch: string;
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        Label: "GOOD" | "BAD";
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
        PageFeedbackSummary: {
            items: components["schemas"]["FeedbackSummary"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageFindingSummary: {
            items: components["schemas"]["FindingSummary"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        SaveFeedback: {
            label: components["schemas"]["Label"];
            reason: string;
        };
        SaveFinding: {
            category?: components["schemas"]["Category"];
            insight: string;
        };
        /** Format: uuid */
        UUID: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
