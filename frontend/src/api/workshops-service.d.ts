// Generated from workshops-service/openapi/openapi.json by "npm run generate"; not edited by hand.
export interface paths {
    "/api/v1/auth/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Discovery */
        get: {
            parameters: {
                query?: never;
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
                        "application/json": components["schemas"]["Discovery"];
                    };
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
    "/api/v1/auth/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jwks */
        get: {
            parameters: {
                query?: never;
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
                        "application/json": components["schemas"]["KeySet"];
                    };
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
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Login */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Bad Request */
                400: {
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
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logout */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: {
                    refresh_token?: string;
                };
            };
            requestBody?: never;
            responses: {
                204: {
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
    "/api/v1/auth/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logout Everywhere */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change Password */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangePassword"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
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
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refresh */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: {
                    refresh_token?: string;
                };
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Token */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": {
                        client_id?: string;
                        client_secret?: string;
                        grant_type?: string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceToken"];
                    };
                };
                /** @description Bad Request */
                400: {
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
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Page */
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
                        "application/json": components["schemas"]["PageInvitationSummary"];
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
        /** Invite */
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
                    "application/json": components["schemas"]["Invite"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Invitation"];
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
    "/api/v1/invitations/{id}": {
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
                        "application/json": components["schemas"]["InvitationSummary"];
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
        /** Revoke */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": components["schemas"]["IfMatch"];
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
    "/api/v1/invitations/accept": {
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
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Accept"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workshop"];
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
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Register"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                /** @description Bad Request */
                400: {
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
    "/api/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Me */
        get: {
            parameters: {
                query?: never;
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
                        "application/json": components["schemas"]["User"];
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
    "/api/v1/workshops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Page */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                    phase?: components["schemas"]["Phase"];
                    q?: string;
                    role?: components["schemas"]["Role"];
                    skip?: number;
                    status?: components["schemas"]["WorkshopStatus1"];
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
                        "application/json": components["schemas"]["WorkshopPage"];
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
                header?: {
                    "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CreateWorkshop"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workshop"];
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
    "/api/v1/workshops/{id}": {
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
                        "application/json": components["schemas"]["Workshop"];
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
        /** Delete */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": components["schemas"]["IfMatch"];
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
        /** Change */
        patch: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": components["schemas"]["IfMatch"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeWorkshop"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workshop"];
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
        trace?: never;
    };
    "/api/v1/workshops/{id}/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Page */
        get: {
            parameters: {
                query?: {
                    action?: components["schemas"]["AuditAction"];
                    actorId?: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["PageAuditEntryResponse"];
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
    "/api/v1/workshops/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Page */
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
                        "application/json": components["schemas"]["PageMemberResponse"];
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
        /** Add */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddMember"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Member"];
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
    "/api/v1/workshops/{id}/members/{userId}": {
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
                    userId: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["Member"];
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
        /** Remove */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": components["schemas"]["IfMatch"];
                };
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
        /** Change Role */
        patch: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": components["schemas"]["IfMatch"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                    userId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeRole"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Member"];
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
        trace?: never;
    };
    "/api/v1/workshops/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": components["schemas"]["IfMatch"];
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
                        "application/json": components["schemas"]["Workshop"];
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
    "/api/v1/workshops/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
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
    "/api/v1/workshops/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": components["schemas"]["IfMatch"];
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
                        "application/json": components["schemas"]["Workshop"];
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
    "/api/v1/workshops/{id}/settings": {
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
                        "application/json": components["schemas"]["Settings"];
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
                header: {
                    "If-Match": components["schemas"]["IfMatch"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaveSettings"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Settings"];
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
    "/api/v1/workshops/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Status */
        get: {
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
                        "application/json": components["schemas"]["WorkshopStatus"];
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
    "/api/v1/workshops/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": components["schemas"]["IfMatch"];
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Transition"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workshop"];
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
        Accept: {
            token: string;
        };
        AddMember: {
            email: string;
            role: components["schemas"]["Role"];
        };
        AnnotationProgress: {
            /** Format: int64 */
            annotations: number;
            /** Format: int64 */
            drafts: number;
            /** Format: int64 */
            questions: number;
        };
        /** @enum {string} */
        AuditAction: "WORKSHOP_CREATED" | "WORKSHOP_CHANGED" | "WORKSHOP_ARCHIVED" | "WORKSHOP_UNARCHIVED" | "SETTINGS_CHANGED" | "MEMBER_ADDED" | "MEMBER_ROLE_CHANGED" | "MEMBER_REMOVED" | "MEMBER_LEFT" | "INVITATION_CREATED" | "INVITATION_REVOKED" | "INVITATION_ACCEPTED" | "PHASE_CHANGED" | "WORKSHOP_PAUSED" | "WORKSHOP_RESUMED" | "EXPORT" | "TRACES_DELETED" | "MODEL_PROVIDER_CHANGED";
        AuditEntry: {
            action: components["schemas"]["AuditAction"];
            actorId: components["schemas"]["UUID"];
            actorName: string;
            createdAt: components["schemas"]["Instant"];
            detail?: Record<string, unknown>;
            id: components["schemas"]["UUID"];
        };
        ChangePassword: {
            currentPassword: string;
            newPassword: string;
        };
        ChangeRole: {
            role: components["schemas"]["Role"];
        };
        ChangeWorkshop: {
            archived?: boolean;
            description?: string;
            name?: string;
        };
        CreateWorkshop: {
            description?: string;
            name: string;
        };
        DatasetSelection: {
            datasetId?: components["schemas"]["UUID"];
            kind: components["schemas"]["DatasetSelectionKind"];
            /** Format: int32 */
            n?: number;
        };
        /** @enum {string} */
        DatasetSelectionKind: "ALL" | "FIRST_N" | "DATASET";
        Discovery: {
            id_token_signing_alg_values_supported: string[];
            issuer: string;
            jwks_uri: string;
            token_endpoint: string;
        };
        DiscoveryProgress: {
            /** Format: int64 */
            draftRubricItems: number;
            /** Format: int64 */
            feedback: number;
            /** Format: int64 */
            findings: number;
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
        IntakeProgress: {
            /** Format: int64 */
            traces: number;
        };
        InternalMember: {
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            userId: components["schemas"]["UUID"];
        };
        InternalMembers: {
            items: components["schemas"]["InternalMember"][];
            next?: string;
        };
        Invitation: {
            email: string;
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            role: components["schemas"]["Role"];
            token: string;
            workshopId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        InvitationState: "OPEN" | "ACCEPTED" | "EXPIRED";
        InvitationSummary: {
            acceptedAt?: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            email: string;
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            invitedBy: components["schemas"]["UUID"];
            role: components["schemas"]["Role"];
            state: components["schemas"]["InvitationState"];
            /** Format: int64 */
            version: number;
        };
        Invite: {
            email: string;
            role: components["schemas"]["Role"];
            workshopId: components["schemas"]["UUID"];
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
        JudgingProgress: {
            /** Format: int64 */
            alignments: number;
            /** Format: int64 */
            evaluationRuns: number;
            /** Format: int64 */
            running: number;
        };
        KeySet: {
            keys: {
                [key: string]: unknown;
            }[];
        };
        Login: {
            email: string;
            password: string;
        };
        Member: {
            displayName: string;
            email: string;
            joinedAt: components["schemas"]["Instant"];
            role: components["schemas"]["Role"];
            userId: components["schemas"]["UUID"];
            /** Format: int64 */
            version: number;
        };
        MemberAnnotation: {
            /** Format: int64 */
            annotations: number;
            /** Format: int64 */
            drafts: number;
        };
        MemberDiscovery: {
            completedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            feedback: number;
            /** Format: int64 */
            findings: number;
        };
        MemberProgress: {
            annotation?: components["schemas"]["MemberAnnotation"];
            discovery?: components["schemas"]["MemberDiscovery"];
            displayName: string;
            role: components["schemas"]["Role"];
            userId: components["schemas"]["UUID"];
        };
        Membership: {
            activeDatasetId?: components["schemas"]["UUID"];
            phase?: components["schemas"]["Phase"];
            randomOrder?: boolean;
            role?: components["schemas"]["Role"];
            /** Format: int32 */
            round?: number;
            state?: components["schemas"]["WorkshopState"];
            /** Format: int64 */
            tokenVersion?: number;
            userId?: components["schemas"]["UUID"];
            workshopId?: components["schemas"]["UUID"];
            /** Format: int64 */
            workshopVersion?: number;
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
        PageAuditEntryResponse: {
            items: components["schemas"]["AuditEntry"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageInvitationSummary: {
            items: components["schemas"]["InvitationSummary"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageMemberProgress: {
            items: components["schemas"]["MemberProgress"][];
            /** Format: int32 */
            limit: number;
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        PageMemberResponse: {
            items: components["schemas"]["Member"][];
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
        Progress: {
            annotation?: components["schemas"]["AnnotationProgress"];
            discovery?: components["schemas"]["DiscoveryProgress"];
            intake?: components["schemas"]["IntakeProgress"];
            judging?: components["schemas"]["JudgingProgress"];
            members: components["schemas"]["PageMemberProgress"];
            missing: string[];
            phase: components["schemas"]["Phase"];
            /** Format: int32 */
            round: number;
            state: components["schemas"]["WorkshopState"];
            workshopId: components["schemas"]["UUID"];
        };
        RandomOrder: {
            ANNOTATION: boolean;
            DISCOVERY: boolean;
        };
        Register: {
            displayName: string;
            email: string;
            password: string;
        };
        ReportedEntry: {
            action: components["schemas"]["AuditAction"];
            actorId: components["schemas"]["UUID"];
            detail?: components["schemas"]["JsonNode"];
        };
        /** @enum {string} */
        Role: "FACILITATOR" | "SME" | "PARTICIPANT";
        SaveSettings: {
            defaultModelProviderId?: components["schemas"]["UUID"];
            followUpQuestions: boolean;
            inputPath?: string;
            outputPath?: string;
            participantNotes: boolean;
            randomOrder: components["schemas"]["RandomOrder"];
        };
        ServiceToken: {
            access_token: string;
            /** Format: int64 */
            expires_in: number;
            token_type: string;
        };
        Session: {
            accessToken: string;
            /** Format: int64 */
            expiresIn: number;
            tokenType: string;
            user: components["schemas"]["User"];
        };
        Settings: {
            defaultModelProviderId?: components["schemas"]["UUID"];
            followUpQuestions: boolean;
            inputPath?: string;
            outputPath?: string;
            participantNotes: boolean;
            randomOrder: components["schemas"]["RandomOrder"];
            /** Format: int64 */
            version: number;
            workshopId: components["schemas"]["UUID"];
        };
        Transition: {
            automaticRuns?: boolean;
            dataset?: components["schemas"]["DatasetSelection"];
            randomOrder?: boolean;
            to: components["schemas"]["Phase"];
        };
        User: {
            createdAt: components["schemas"]["Instant"];
            displayName: string;
            email: string;
            id: components["schemas"]["UUID"];
        };
        /** @description 1 to 200 ids, separated by commas */
        UserIds: string;
        UserName: {
            displayName: string;
            id: components["schemas"]["UUID"];
        };
        /** Format: uuid */
        UUID: string;
        Workshop: {
            activeDatasetId?: components["schemas"]["UUID"];
            archived: boolean;
            createdAt: components["schemas"]["Instant"];
            description?: string;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            memberCount: number;
            name: string;
            phase: components["schemas"]["Phase"];
            randomOrder: boolean;
            role: components["schemas"]["Role"];
            /** Format: int32 */
            round: number;
            state: components["schemas"]["WorkshopState"];
            updatedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        WorkshopPage: {
            items: components["schemas"]["WorkshopSummary"][];
            /** Format: int32 */
            limit: number;
            missing?: string[];
            next?: string;
            /** Format: int32 */
            skip: number;
            /** Format: int64 */
            total: number;
        };
        /** @enum {string} */
        WorkshopState: "OPEN" | "PAUSED";
        WorkshopStatus: {
            activeDatasetId?: components["schemas"]["UUID"];
            archived: boolean;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            memberCount: number;
            phase: components["schemas"]["Phase"];
            /** Format: int32 */
            round: number;
            state: components["schemas"]["WorkshopState"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        WorkshopStatus1: "ACTIVE" | "OPEN" | "PAUSED" | "ARCHIVED";
        WorkshopSummary: {
            /** Format: int64 */
            annotations?: number;
            archived: boolean;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            memberCount: number;
            name: string;
            phase: components["schemas"]["Phase"];
            role: components["schemas"]["Role"];
            /** Format: int32 */
            round: number;
            state: components["schemas"]["WorkshopState"];
            /** Format: int64 */
            traces?: number;
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
