// Generated from annotations-service/openapi/openapi.json by "npm run generate"; not edited by hand.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AgreementReport: {
            /** Format: int64 */
            annotations: number;
            computedAt: components["schemas"]["Instant"];
            questions: components["schemas"]["QuestionAgreement"][];
            /** Format: int64 */
            rubricVersion: number;
            workshopId: components["schemas"]["UUID"];
        };
        Annotation: {
            comment?: string;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            ratings: components["schemas"]["Rating"][];
            /** Format: int64 */
            rubricVersion: number;
            traceId: components["schemas"]["UUID"];
            updatedAt: components["schemas"]["Instant"];
            userId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        AnnotationSummary: {
            id: components["schemas"]["UUID"];
            ratings: components["schemas"]["Rating"][];
            /** Format: int64 */
            rubricVersion: number;
            traceId: components["schemas"]["UUID"];
            updatedAt: components["schemas"]["Instant"];
            userId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        GroundTruth: {
            contested: boolean;
            part: components["schemas"]["Part"];
            questionId: components["schemas"]["UUID"];
            /** Format: int32 */
            raters: number;
            traceId: components["schemas"]["UUID"];
            /** Format: double */
            value?: number;
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
        PageGroundTruth: {
            items: components["schemas"]["GroundTruth"][];
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
        };
        Question: {
            description: string;
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
        RaterPair: {
            kappa: components["schemas"]["Measure"];
            raterA: components["schemas"]["UUID"];
            raterB: components["schemas"]["UUID"];
            /** Format: int32 */
            traces: number;
            weightedKappa?: components["schemas"]["Measure"];
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
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        SaveAnnotation: {
            comment?: string;
            ratings: components["schemas"]["Rating"][];
            /** Format: int64 */
            rubricVersion: number;
        };
        SaveQuestion: {
            description?: string;
            id?: components["schemas"]["UUID"];
            required: boolean;
            scale: components["schemas"]["Scale"];
            title: string;
        };
        SaveRubric: {
            questions: components["schemas"]["SaveQuestion"][];
        };
        Scale: {
            labels?: string[];
            type: components["schemas"]["ScaleType"];
        };
        /** @enum {string} */
        ScaleType: "LIKERT" | "BINARY" | "FREEFORM";
        /** Format: uuid */
        UUID: string;
        WorkshopCounts: {
            /** Format: int64 */
            annotations: number;
            /** Format: int32 */
            questions: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
