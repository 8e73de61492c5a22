/* Made from the API description by web/generate-api-types.ts; not edited by hand. */

export interface paths {
    "/api/v1/account/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete your account and everything in it, at once
         * @description Sessions, keys, profiles, postings of yours, runs, documents, workflows and kept answers are gone when this is answered; export first. Needs your password where you have one, else a sign-in of the last ten minutes. It cannot be taken back.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "confirm": "delete my account",
                     *       "password": "correct horse battery staple"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description These words, so that nobody does it by mistake.
                         * @enum {string}
                         */
                        confirm: "delete my account";
                        /** @description Yours, where you sign in with one. */
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take everything along: a ZIP file of JSON and of your documents
         * @description One JSON file for each kind of thing that is kept of you, every file you gave and every document that was made, byte for byte. Nothing but hashes is left out.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The archive. */
                200: {
                    headers: {
                        /** @description The name of the file. */
                        "Content-Disposition"?: unknown;
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/admin/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts and what they use, the newest first
         * @description At most 100 at once; ask for the next page with `after`.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The last id of the page before. */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "accounts": [
                         *         {
                         *           "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *           "kind": "person",
                         *           "name": "Ana Example",
                         *           "email": "ana@example.org",
                         *           "role": "user",
                         *           "suspendedAt": null,
                         *           "createdAt": "2026-11-22T09:30:00.000Z",
                         *           "lastSeenAt": "2026-11-24T08:00:00.000Z",
                         *           "sessions": 2,
                         *           "keys": 1,
                         *           "storedBytes": 481203
                         *         }
                         *       ],
                         *       "next": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21"
                         *     }
                         */
                        "application/json": {
                            accounts: components["schemas"]["Account"][];
                            next: string | null;
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/admin/accounts/{accountId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Suspend an account: its sessions end, its keys stop working
         * @description What the person keeps here stays as it is. You cannot suspend yourself.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of the account, as the list shows it. */
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Let a suspended account in again
         * @description Its keys work again; it signs in anew. Nothing changes for an account that is not suspended.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of the account, as the list shows it. */
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations that nobody has accepted yet, the newest first
         * @description At most 100. Their links are in the mails alone.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "invitations": [
                         *         {
                         *           "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *           "email": "ben@example.org",
                         *           "role": "user",
                         *           "createdAt": "2026-11-28T09:30:00.000Z",
                         *           "expiresAt": "2026-12-05T09:30:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            invitations: components["schemas"]["Invitation"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Invite somebody by mail
         * @description The link works once, for a week. Without mail: `rolewright accounts invite` on the server prints it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "email": "ben@example.org",
                     *       "role": "user"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: email
                         * @description Whom to invite.
                         */
                        email: string;
                        /**
                         * @description What they will be.
                         * @default user
                         * @enum {string}
                         */
                        role?: "user" | "admin";
                    };
                };
            };
            responses: {
                /** @description The same for every address. */
                202: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "mail_sent"
                         *     }
                         */
                        "application/json": {
                            /** @enum {string} */
                            status: "mail_sent";
                        };
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/admin/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description Its link opens nothing from then on.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The invitation’s id. */
                    invitationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your applications
         * @description Those that changed their status last come first, at most 1,000; without the archive if not asked for.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Whether to list what is in the archive. */
                    archived?: "no" | "yes" | "both";
                    /** @description Only the one for this posting. */
                    postingId?: string;
                    /** @description Only those that are so far. */
                    status?: "saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "applications": [
                         *         {
                         *           "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *           "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *           "runId": null,
                         *           "title": "Platform Engineer",
                         *           "company": "Acme",
                         *           "location": "Stockholm",
                         *           "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *           "source": "greenhouse",
                         *           "status": "applied",
                         *           "statusSince": "2026-11-20T08:00:00.000Z",
                         *           "appliedAt": "2026-11-20T08:00:00.000Z",
                         *           "archivedAt": null,
                         *           "createdAt": "2026-11-18T08:00:00.000Z",
                         *           "updatedAt": "2026-11-20T08:00:00.000Z",
                         *           "moves": [
                         *             "screening",
                         *             "interview",
                         *             "offer",
                         *             "rejected",
                         *             "withdrawn",
                         *             "ghosted"
                         *           ],
                         *           "nextAt": "2026-12-01T09:00:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            applications: components["schemas"]["ApplicationSummary"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Add an application
         * @description For a posting, a run, or by hand, with a date of the past if you like. One that is there for the posting is answered with 200. `sameCompany` lists your others there: where `wasSent` is true, you applied there already.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "title": "Platform Engineer",
                     *       "company": "Acme",
                     *       "status": "applied"
                     *     }
                     */
                    "application/json": {
                        /** @description Who offers it. */
                        company?: string;
                        /**
                         * Format: date-time
                         * @description When it got so far; without it now.
                         */
                        happenedAt?: string;
                        /** @description Where it is. */
                        location?: string;
                        /** @description Your words to it. */
                        note?: string;
                        /**
                         * Format: uuid
                         * @description What it is for; the rest is then taken from there.
                         */
                        postingId?: string;
                        /**
                         * Format: uuid
                         * @description The run that prepared it; it names the posting.
                         */
                        runId?: string;
                        /** @description How you came across it. */
                        source?: string;
                        /**
                         * @description How far it is.
                         * @default saved
                         * @enum {string}
                         */
                        status?: "saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted";
                        /** @description What the position is called. Needed without a posting. */
                        title?: string;
                        /**
                         * Format: uri
                         * @description Where it is found.
                         */
                        url?: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description It was created. */
                201: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an application with its history
         * @description Its events, what you wrote beside it, the documents sent, and your others at the same company.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Delete an application with its history
         * @description For what was added by mistake: what is over belongs into the archive. This cannot be undone.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is gone. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Change what an application is called
         * @description Its title, company, place and address. Its status changes by moves.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "company": "Acme GmbH"
                     *     }
                     */
                    "application/json": {
                        /** @description Who offers it. */
                        company?: string | null;
                        /** @description Where it is. */
                        location?: string | null;
                        /** @description What the position is called. */
                        title?: string;
                        /** @description Where it is found. */
                        url?: string | null;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an application into the archive
         * @description It leaves the lists and keeps its history.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/applications/{applicationId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say which documents were sent with an application
         * @description They are linked as they are, byte for byte, and stay when the run that made them goes.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "documentIds": [
                     *         "0199a0c4-8d11-7a62-b1f0-5c9e3d7a2f10"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Documents exactly as they were sent. */
                        documentIds: string[];
                        /**
                         * Format: date-time
                         * @description When it happened; without it now.
                         */
                        happenedAt?: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/applications/{applicationId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a contact, note, task, interview or offer
         * @description What has a moment is shown in the calendar. Answers the whole application.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "content": {
                     *         "kind": "task",
                     *         "title": "Ask how it stands",
                     *         "dueAt": "2026-12-01T09:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        content: components["schemas"]["ApplicationEntryContentInput"];
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/applications/{applicationId}/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a contact, note, task, interview or offer
         * @description The whole of it; it stays of its kind. A task is done with `done`.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                    /** @description The id of the entry. */
                    entryId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "content": {
                     *         "kind": "task",
                     *         "title": "Ask how it stands",
                     *         "dueAt": "2026-12-01T09:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        content: components["schemas"]["ApplicationEntryContentInput"];
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Remove a contact, note, task, interview or offer
         * @description It is gone. Answers the whole application.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                    /** @description The id of the entry. */
                    entryId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an application its next status
         * @description With the day on which it happened, and the documents that were sent. `moves` of the application says which statuses may follow; a slip is undone.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "to": "applied",
                     *       "happenedAt": "2026-11-20T08:00:00Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Documents exactly as they were sent.
                         * @default []
                         */
                        documentIds?: string[];
                        /**
                         * Format: date-time
                         * @description When it happened; without it now.
                         */
                        happenedAt?: string;
                        /** @description Your words to it. */
                        note?: string;
                        /**
                         * @description The status it gets.
                         * @enum {string}
                         */
                        to: "saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted";
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/applications/{applicationId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an application out of the archive
         * @description It is listed again, as it was.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/applications/{applicationId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo the last move of an application
         * @description The move stays in the history and counts for nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The id of an application of yours. */
                    applicationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "runId": null,
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "location": "Stockholm",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "source": "greenhouse",
                         *       "status": "applied",
                         *       "statusSince": "2026-11-20T08:00:00.000Z",
                         *       "appliedAt": "2026-11-20T08:00:00.000Z",
                         *       "archivedAt": null,
                         *       "createdAt": "2026-11-18T08:00:00.000Z",
                         *       "updatedAt": "2026-11-20T08:00:00.000Z",
                         *       "moves": [
                         *         "screening",
                         *         "interview",
                         *         "offer",
                         *         "rejected",
                         *         "withdrawn",
                         *         "ghosted"
                         *       ],
                         *       "nextAt": "2026-12-01T09:00:00.000Z",
                         *       "events": [],
                         *       "entries": [],
                         *       "documents": [],
                         *       "sameCompany": []
                         *     }
                         */
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/applications/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move, undo, archive or restore many applications
         * @description Each by itself: one that may not be changed keeps no other from it, and is told with the reason.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "applicationIds": [
                     *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01"
                     *       ],
                     *       "action": "archive"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What becomes of them.
                         * @enum {string}
                         */
                        action: "move" | "undo" | "archive" | "restore";
                        /** @description Which ones. */
                        applicationIds: string[];
                        /**
                         * @description With `move`: the status they get.
                         * @enum {string}
                         */
                        to?: "saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted";
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "done": [
                         *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01"
                         *       ],
                         *       "refused": []
                         *     }
                         */
                        "application/json": components["schemas"]["BulkOutcome"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/applications/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take all applications along as JSON
         * @description With their histories, what you wrote beside them, and which documents were sent; the archive too.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "applications": [
                         *         {
                         *           "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
                         *           "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *           "runId": null,
                         *           "title": "Platform Engineer",
                         *           "company": "Acme",
                         *           "location": "Stockholm",
                         *           "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *           "source": "greenhouse",
                         *           "status": "applied",
                         *           "statusSince": "2026-11-20T08:00:00.000Z",
                         *           "appliedAt": "2026-11-20T08:00:00.000Z",
                         *           "archivedAt": null,
                         *           "createdAt": "2026-11-18T08:00:00.000Z",
                         *           "updatedAt": "2026-11-20T08:00:00.000Z",
                         *           "moves": [
                         *             "screening",
                         *             "interview",
                         *             "offer",
                         *             "rejected",
                         *             "withdrawn",
                         *             "ghosted"
                         *           ],
                         *           "nextAt": "2026-12-01T09:00:00.000Z",
                         *           "events": [],
                         *           "entries": [],
                         *           "documents": [],
                         *           "sameCompany": []
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            applications: components["schemas"]["Application"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/applications/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in a table of applications
         * @description A CSV file with a column for the title, and as far as you have them company, status, date, link, location and notes; columns and statuses of other trackers and in German are understood. What has the same title at the same company is known already.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description A CSV table with a header, in UTF-8; 2 MB at most.
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "read": 3,
                         *       "kept": 2,
                         *       "duplicates": 0,
                         *       "refused": [
                         *         {
                         *           "where": "line 4",
                         *           "reason": "It has no title."
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ApplicationImport"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/applications/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take all applications along as a table
         * @description CSV with a header, one line for each; it can be brought in again.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The table. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
        /**
         * The public keys that access tokens are checked with (JWKS)
         * @description RFC 7517. Other programs verify our tokens with them, without asking us for each one.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "keys": [
                         *         {
                         *           "kid": "2026-11",
                         *           "kty": "OKP",
                         *           "crv": "Ed25519",
                         *           "alg": "EdDSA",
                         *           "x": "the public part"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            keys: ({
                                kid: string;
                                kty: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the boards you follow
         * @description With how each does, what its last refresh found, and when it is read next.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "boards": [
                         *         {
                         *           "id": "0198c0de-0000-7000-8000-000000000001",
                         *           "source": "greenhouse",
                         *           "board": "fjordbank",
                         *           "company": "Fjordbank",
                         *           "state": "active",
                         *           "isPaused": false,
                         *           "openPostings": 12,
                         *           "lastTriedAt": "2026-11-24T08:00:00.000Z",
                         *           "lastSucceededAt": "2026-11-24T08:00:00.000Z",
                         *           "nextRefreshAt": "2026-11-24T14:12:00.000Z",
                         *           "problem": null,
                         *           "lastCounts": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            boards: components["schemas"]["Board"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Follow a board
         * @description By an address (the board’s page, a posting on it, a careers page that shows it) or by the company’s name, which asks the systems that name boards after companies. It is read at once; a board that lists nothing is an error.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uri
                         * @description A page of the board, or one that shows it.
                         */
                        address?: string;
                        /** @description The name of the company. */
                        company?: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "board": {
                         *         "id": "0198c0de-0000-7000-8000-000000000001",
                         *         "source": "greenhouse",
                         *         "board": "fjordbank",
                         *         "company": "Fjordbank",
                         *         "state": "active",
                         *         "isPaused": false,
                         *         "openPostings": 12,
                         *         "lastTriedAt": "2026-11-24T08:00:00.000Z",
                         *         "lastSucceededAt": "2026-11-24T08:00:00.000Z",
                         *         "nextRefreshAt": "2026-11-24T14:12:00.000Z",
                         *         "problem": null,
                         *         "lastCounts": null
                         *       },
                         *       "counts": {
                         *         "fresh": 2,
                         *         "changed": 1,
                         *         "reposted": 0,
                         *         "closed": 1,
                         *         "unchanged": 9,
                         *         "twins": 0,
                         *         "refused": [],
                         *         "withoutText": 0
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["BoardRefresh"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). This address may not be fetched (`address_refused`). The postings could not be read (`unreadable_postings`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input" | "address_refused" | "unreadable_postings";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The address could not be fetched (`fetch_failed`). */
                502: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "fetch_failed";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/boards/{boardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Leave a board
         * @description You do not see its postings any more. Following it again brings them back.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of a board that you follow. */
                    boardId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description You do not follow it any more. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Pause a board, or go on with it
         * @description A paused board is not refreshed for you; its postings stay.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of a board that you follow. */
                    boardId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "isPaused": true
                     *     }
                     */
                    "application/json": {
                        /** @description Whether the board is left alone from now on. */
                        isPaused: boolean;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0198c0de-0000-7000-8000-000000000001",
                         *       "source": "greenhouse",
                         *       "board": "fjordbank",
                         *       "company": "Fjordbank",
                         *       "state": "active",
                         *       "isPaused": false,
                         *       "openPostings": 12,
                         *       "lastTriedAt": "2026-11-24T08:00:00.000Z",
                         *       "lastSucceededAt": "2026-11-24T08:00:00.000Z",
                         *       "nextRefreshAt": "2026-11-24T14:12:00.000Z",
                         *       "problem": null,
                         *       "lastCounts": null
                         *     }
                         */
                        "application/json": components["schemas"]["Board"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/boards/{boardId}/refreshes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh a board now
         * @description Answers when it is done. An answer that is the same as last time changes nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The id of a board that you follow. */
                    boardId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "board": {
                         *         "id": "0198c0de-0000-7000-8000-000000000001",
                         *         "source": "greenhouse",
                         *         "board": "fjordbank",
                         *         "company": "Fjordbank",
                         *         "state": "active",
                         *         "isPaused": false,
                         *         "openPostings": 12,
                         *         "lastTriedAt": "2026-11-24T08:00:00.000Z",
                         *         "lastSucceededAt": "2026-11-24T08:00:00.000Z",
                         *         "nextRefreshAt": "2026-11-24T14:12:00.000Z",
                         *         "problem": null,
                         *         "lastCounts": null
                         *       },
                         *       "counts": {
                         *         "fresh": 2,
                         *         "changed": 1,
                         *         "reposted": 0,
                         *         "closed": 1,
                         *         "unchanged": 9,
                         *         "twins": 0,
                         *         "refused": [],
                         *         "withoutText": 0
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["BoardRefresh"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). This address may not be fetched (`address_refused`). The postings could not be read (`unreadable_postings`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input" | "address_refused" | "unreadable_postings";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The address could not be fetched (`fetch_failed`). */
                502: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "fetch_failed";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/boards/starters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List boards to start with, by field
         * @description A short list of well-known employers, for whoever does not yet know whom to follow.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Only boards of this field. */
                    field?: "software" | "data-and-ai" | "finance" | "health-and-science" | "education" | "non-profit" | "space" | "travel-and-retail" | "media-and-design" | "remote-anywhere";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "starters": [
                         *         {
                         *           "company": "GitLab",
                         *           "field": "software",
                         *           "address": "https://job-boards.greenhouse.io/gitlab"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            starters: components["schemas"]["StarterBoard"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document
         * @description Its bytes, which never change under this id.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The document’s id. */
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file. */
                200: {
                    headers: {
                        /** @description The name of the file. */
                        "Content-Disposition"?: unknown;
                        /** @description The hash of the content. */
                        ETag?: unknown;
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the account that you were invited to
         * @description The link works once, for a week. Sign in afterwards.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "token": "The-part-of-the-link-after-invitation",
                     *       "name": "Ben Example",
                     *       "password": "correct horse battery staple"
                     *     }
                     */
                    "application/json": {
                        /** @description What you are called. */
                        name: string;
                        /** @description The password you choose. */
                        password: string;
                        /** @description The part of the link after `#invitation=`. */
                        token: string;
                    };
                };
            };
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your API keys, the newest first
         * @description Each with its first letters, its scopes and when it was last used; never the key itself.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "keys": [
                         *         {
                         *           "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *           "label": "my calendar",
                         *           "start": "rw_9fQ2x",
                         *           "scopes": [
                         *             "read"
                         *           ],
                         *           "requestsPerMinute": null,
                         *           "expiresAt": "2027-11-22T09:30:00.000Z",
                         *           "lastUsedAt": null,
                         *           "createdAt": "2026-11-22T09:30:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            keys: components["schemas"]["ApiKey"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Make an API key; it is shown this once
         * @description Only its hash is kept: a lost key cannot be shown again, only revoked. A program sends it as a bearer token. By default it reads and writes and cannot approve in your name.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "label": "my calendar",
                     *       "scopes": [
                     *         "read"
                     *       ],
                     *       "expiresInDays": 365
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Null: until it is revoked.
                         * @default null
                         */
                        expiresInDays?: number | null;
                        /** @description What the key is for, in your words. */
                        label: string;
                        /**
                         * @description A limit of its own, beside those of your account. Null: none.
                         * @default null
                         */
                        requestsPerMinute?: number | null;
                        /**
                         * @description `approve` lets the key decide changes in your name; leave it out unless you mean that.
                         * @default [
                         *       "read",
                         *       "write"
                         *     ]
                         */
                        scopes?: ("read" | "write" | "approve")[];
                    };
                };
            };
            responses: {
                /** @description It was created. */
                201: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "label": "my calendar",
                         *       "start": "rw_9fQ2x",
                         *       "scopes": [
                         *         "read"
                         *       ],
                         *       "requestsPerMinute": null,
                         *       "expiresAt": "2027-11-22T09:30:00.000Z",
                         *       "lastUsedAt": null,
                         *       "createdAt": "2026-11-22T09:30:00.000Z",
                         *       "key": "rw_9fQ2x followed by the rest of the key"
                         *     }
                         */
                        "application/json": components["schemas"]["NewApiKey"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key, at once
         * @description The next request with it is refused. It cannot be taken back; make another key instead.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of the key, as the list shows it. */
                    keyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are and what you may do
         * @description Of the credential this request was made with.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "name": "Ana Example",
                         *       "email": "ana@example.org",
                         *       "emailVerified": true,
                         *       "role": "user",
                         *       "kind": "person",
                         *       "hasSecondFactor": false,
                         *       "means": "session",
                         *       "scopes": [
                         *         "read",
                         *         "write",
                         *         "approve",
                         *         "account"
                         *       ],
                         *       "sessionId": "0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18",
                         *       "createdAt": "2026-11-22T09:30:00.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["Me"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where your texts would go, what you consented to, and what you spent today
         * @description Without a configured model `hosts` is empty, and every step works without one.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "hosts": [
                         *         "api.openai.com"
                         *       ],
                         *       "consentAt": "2026-11-20T09:31:00.000Z",
                         *       "missingConsent": [],
                         *       "keepsAnswers": true,
                         *       "ownKey": null,
                         *       "budgetUsdMicros": 500000,
                         *       "spentTodayUsdMicros": 12400
                         *     }
                         */
                        "application/json": components["schemas"]["ModelState"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set your daily budget, or whether answers are kept
         * @description A budget above the installation’s has no effect. What is left out stays as it is.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "keepsAnswers": true,
                     *       "dailyBudgetUsd": 0.5
                     *     }
                     */
                    "application/json": {
                        /** @description Dollars a day (UTC); null: the installation’s own limit. */
                        dailyBudgetUsd?: number | null;
                        /** @description Whether a model’s answer is given again for the same question. */
                        keepsAnswers?: boolean;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "hosts": [
                         *         "api.openai.com"
                         *       ],
                         *       "consentAt": "2026-11-20T09:31:00.000Z",
                         *       "missingConsent": [],
                         *       "keepsAnswers": true,
                         *       "ownKey": null,
                         *       "budgetUsdMicros": 500000,
                         *       "spentTodayUsdMicros": 12400
                         *     }
                         */
                        "application/json": components["schemas"]["ModelState"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/models/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the ledger: what left this machine, when, to whom, at what cost
         * @description One entry for each request to a model, the newest first, 100 at a time; never the text itself.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The id of the last entry you have: the next page. */
                    before?: string;
                    /** @description Those of one run only. */
                    runId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "attempts": [
                         *         {
                         *           "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a77",
                         *           "startedAt": "2026-11-20T09:31:02.000Z",
                         *           "runId": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
                         *           "step": "tailor-resume",
                         *           "prompt": "tailor-resume@1",
                         *           "purpose": "object",
                         *           "provider": "openai",
                         *           "model": "gpt-5-mini",
                         *           "host": "api.openai.com",
                         *           "paidBy": "operator",
                         *           "number": 1,
                         *           "sentChars": 6120,
                         *           "sentSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                         *           "status": "done",
                         *           "failure": null,
                         *           "upstreamStatus": null,
                         *           "inputTokens": 1530,
                         *           "outputTokens": 412,
                         *           "estimateUsdMicros": 8900,
                         *           "costUsdMicros": 1207,
                         *           "durationMs": 3120.4
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            attempts: components["schemas"]["ModelAttempt"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/models/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Consent to sending texts to the hosts that are configured now
         * @description Facts of your resume and the posting are then sent by the steps of your runs, without your name, addresses and numbers. A host that is configured later needs a consent of its own.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "hosts": [
                         *         "api.openai.com"
                         *       ],
                         *       "consentAt": "2026-11-20T09:31:00.000Z",
                         *       "missingConsent": [],
                         *       "keepsAnswers": true,
                         *       "ownKey": null,
                         *       "budgetUsdMicros": 500000,
                         *       "spentTodayUsdMicros": 12400
                         *     }
                         */
                        "application/json": components["schemas"]["ModelState"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Withdraw your consent
         * @description From the next call on nothing is sent. What was sent cannot be called back; the ledger says what it was.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Use a key of your own in place of the operator’s
         * @description Kept encrypted. It is asked at its provider, which needs your consent; the operator’s budget does not bind it.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "provider": "anthropic",
                     *       "model": "claude-haiku-4-5",
                     *       "key": "sk-ant-..."
                     *     }
                     */
                    "application/json": {
                        /** @description The key; kept encrypted and never shown again. */
                        key: string;
                        /** @description The model to ask; the default of the provider without it. */
                        model?: string;
                        /**
                         * @description Whose key it is; `compatible`: of the endpoint that the operator configured.
                         * @enum {string}
                         */
                        provider: "openai" | "anthropic" | "compatible";
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "hosts": [
                         *         "api.openai.com"
                         *       ],
                         *       "consentAt": "2026-11-20T09:31:00.000Z",
                         *       "missingConsent": [],
                         *       "keepsAnswers": true,
                         *       "ownKey": null,
                         *       "budgetUsdMicros": 500000,
                         *       "spentTodayUsdMicros": 12400
                         *     }
                         */
                        "application/json": components["schemas"]["ModelState"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Forget your own key
         * @description The operator’s is used again, where there is one.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the model one short question, to see that it answers
         * @description Sends nothing of yours; it stands in the ledger like any other call, and needs your consent.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "model": "gpt-5-mini",
                         *       "host": "api.openai.com",
                         *       "latencyMs": 840,
                         *       "inputTokens": 48,
                         *       "outputTokens": 12,
                         *       "costUsdMicros": 36
                         *     }
                         */
                        "application/json": components["schemas"]["ModelTest"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The budget for models is spent (`budget_spent`). */
                402: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "budget_spent";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The model refused to answer (`model_refused`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "model_refused";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The model gave no usable answer (`model_failed`). */
                502: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "model_failed";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a password by a link that was sent or handed to you
         * @description The link works once, for an hour. Every session of the person ends; sign in with the new password.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "token": "The-part-of-the-link-after-token",
                     *       "password": "correct horse battery staple"
                     *     }
                     */
                    "application/json": {
                        /** @description The new password. */
                        password: string;
                        /** @description The part of the link after `#token=`. */
                        token: string;
                    };
                };
            };
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link that sets a new password
         * @description It is sent by mail, works once, for an hour; nothing is sent where there is no such account.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "email": "ana@example.org"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: email
                         * @description The address of the account.
                         */
                        email: string;
                    };
                };
            };
            responses: {
                /** @description The same for every address. */
                202: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "mail_sent"
                         *     }
                         */
                        "application/json": {
                            /** @enum {string} */
                            status: "mail_sent";
                        };
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the postings you see, the newest first
         * @description Yours, and those of the boards you follow.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "postings": [
                         *         {
                         *           "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *           "source": "greenhouse",
                         *           "board": "acme",
                         *           "externalId": "4017331",
                         *           "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *           "title": "Platform Engineer",
                         *           "company": "Acme",
                         *           "locations": [
                         *             "Stockholm"
                         *           ],
                         *           "remote": "hybrid",
                         *           "employmentType": "full_time",
                         *           "salary": null,
                         *           "salaryYear": null,
                         *           "seniority": null,
                         *           "places": [
                         *             {
                         *               "raw": "Stockholm",
                         *               "city": "Stockholm",
                         *               "region": null,
                         *               "country": null
                         *             }
                         *           ],
                         *           "countries": [],
                         *           "remoteFrom": [],
                         *           "visa": null,
                         *           "closesAt": null,
                         *           "closedAt": null,
                         *           "reposts": 0,
                         *           "postedAt": "2026-11-18T08:00:00.000Z",
                         *           "language": "en",
                         *           "firstSeenAt": "2026-11-19T06:12:00.000Z",
                         *           "lastSeenAt": "2026-11-20T06:12:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            postings: components["schemas"]["PostingSummary"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/postings/{postingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a posting
         * @description With its text, its sanitised HTML where it had any, and what it asks for in its own words.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The posting’s id. */
                    postingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "source": "greenhouse",
                         *       "board": "acme",
                         *       "externalId": "4017331",
                         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
                         *       "title": "Platform Engineer",
                         *       "company": "Acme",
                         *       "locations": [
                         *         "Stockholm"
                         *       ],
                         *       "remote": "hybrid",
                         *       "employmentType": "full_time",
                         *       "salary": null,
                         *       "salaryYear": null,
                         *       "seniority": null,
                         *       "places": [
                         *         {
                         *           "raw": "Stockholm",
                         *           "city": "Stockholm",
                         *           "region": null,
                         *           "country": null
                         *         }
                         *       ],
                         *       "countries": [],
                         *       "remoteFrom": [],
                         *       "visa": null,
                         *       "closesAt": null,
                         *       "closedAt": null,
                         *       "reposts": 0,
                         *       "postedAt": "2026-11-18T08:00:00.000Z",
                         *       "language": "en",
                         *       "firstSeenAt": "2026-11-19T06:12:00.000Z",
                         *       "lastSeenAt": "2026-11-20T06:12:00.000Z",
                         *       "html": "<p>We run a small bank.</p>",
                         *       "text": "We run a small bank.",
                         *       "requirements": [
                         *         {
                         *           "importance": "must",
                         *           "quote": "Experience with Kubernetes",
                         *           "span": {
                         *             "start": 34,
                         *             "end": 60
                         *           },
                         *           "skills": [
                         *             "kubernetes"
                         *           ]
                         *         }
                         *       ],
                         *       "eligibility": []
                         *     }
                         */
                        "application/json": components["schemas"]["Posting"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/postings/{postingId}/twins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where else the same position is advertised
         * @description By company, title and place, among the postings that you see; at most 20.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The id of a posting that you see. */
                    postingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "twins": [
                         *         {
                         *           "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b22",
                         *           "source": "workable",
                         *           "board": "acme",
                         *           "url": "https://apply.workable.com/acme/j/ABC123DEF4",
                         *           "locations": [
                         *             "Stockholm, Sweden"
                         *           ],
                         *           "closedAt": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            twins: components["schemas"]["PostingTwin"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/postings/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import postings from a file
         * @description They belong to you: a file proves nothing about the board it names.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description A board’s answer (JSON, XML), a job page (HTML), a table (CSV, JSON, JSON Lines) or a posting as text, at most 10 MB.
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "read": 3,
                         *       "kept": 2,
                         *       "duplicates": 0,
                         *       "refused": [
                         *         {
                         *           "where": "jobs.2",
                         *           "reason": "It has no title."
                         *         }
                         *       ],
                         *       "postingIds": [
                         *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b22"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PostingImport"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). The postings could not be read (`unreadable_postings`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input" | "unreadable_postings";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/postings/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the postings you see
         * @description By words and meaning, narrowed by filters. A filter leaves out what says nothing of it. Relevance ranks the best 200.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "intensive care nurse",
                     *       "filter": {
                     *         "countries": [
                     *           "NO"
                     *         ]
                     *       },
                     *       "limit": 20
                     *     }
                     */
                    "application/json": {
                        /** @description `nextCursor` of the page before. */
                        cursor?: string;
                        filter?: components["schemas"]["PostingFilter"];
                        /**
                         * @description How many at most.
                         * @default 20
                         */
                        limit?: number;
                        /**
                         * @description Without it: relevance where there is a text, else newest.
                         * @enum {string}
                         */
                        sort?: "relevance" | "newest" | "salary";
                        /** @description Words, "phrases", or, -without. */
                        text?: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "postings": [],
                         *       "sort": "relevance",
                         *       "nextCursor": null,
                         *       "weakness": null
                         *     }
                         */
                        "application/json": components["schemas"]["FoundPostings"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/postings/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a pasted posting
         * @description The posting belongs to you. What is known already is counted as a duplicate.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "Platform Engineer\n\nRequirements:\n- Experience with Kubernetes",
                     *       "company": "Klein & Bank"
                     *     }
                     */
                    "application/json": {
                        /** @description Without it, the company is read from the text. */
                        company?: string;
                        /** @description The posting as text or HTML. */
                        text: string;
                        /** @description Without it, the title is read from the text. */
                        title?: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "read": 3,
                         *       "kept": 2,
                         *       "duplicates": 0,
                         *       "refused": [
                         *         {
                         *           "where": "jobs.2",
                         *           "reason": "It has no title."
                         *         }
                         *       ],
                         *       "postingIds": [
                         *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b22"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PostingImport"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). The postings could not be read (`unreadable_postings`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input" | "unreadable_postings";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/postings/urls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import the postings of a board or of one page
         * @description A board of a known source is followed from then on; a page belongs to you.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "url": "https://boards.greenhouse.io/acme"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uri
                         * @description A public http or https address.
                         */
                        url: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "read": 3,
                         *       "kept": 2,
                         *       "duplicates": 0,
                         *       "refused": [
                         *         {
                         *           "where": "jobs.2",
                         *           "reason": "It has no title."
                         *         }
                         *       ],
                         *       "postingIds": [
                         *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b22"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PostingImport"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). This address may not be fetched (`address_refused`). The postings could not be read (`unreadable_postings`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input" | "address_refused" | "unreadable_postings";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The address could not be fetched (`fetch_failed`). */
                502: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "fetch_failed";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your profiles, the newest first
         * @description All of them, without their facts.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "profiles": [
                         *         {
                         *           "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *           "name": "Mara Lindqvist",
                         *           "fileName": "resume.pdf",
                         *           "createdAt": "2026-11-20T09:30:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            profiles: components["schemas"]["ProfileSummary"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Import a resume as a profile
         * @description The same file imported again answers 200 with the profile it gave before.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description A resume: PDF, DOCX, JSON Resume, plain text or Markdown, at most 10 MB.
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "name": "Mara Lindqvist",
                         *       "fileName": "resume.pdf",
                         *       "createdAt": "2026-11-20T09:30:00.000Z",
                         *       "facts": [
                         *         {
                         *           "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10",
                         *           "kind": "bullet",
                         *           "value": "Led the move of 40 services to Kubernetes.",
                         *           "details": {},
                         *           "belongsTo": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a0f",
                         *           "origin": "imported",
                         *           "span": {
                         *             "start": 412,
                         *             "end": 454
                         *           },
                         *           "page": 1,
                         *           "position": 12
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Profile"];
                    };
                };
                /** @description It was created. */
                201: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "name": "Mara Lindqvist",
                         *       "fileName": "resume.pdf",
                         *       "createdAt": "2026-11-20T09:30:00.000Z",
                         *       "facts": [
                         *         {
                         *           "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10",
                         *           "kind": "bullet",
                         *           "value": "Led the move of 40 services to Kubernetes.",
                         *           "details": {},
                         *           "belongsTo": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a0f",
                         *           "origin": "imported",
                         *           "span": {
                         *             "start": 412,
                         *             "end": 454
                         *           },
                         *           "page": 1,
                         *           "position": 12
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Profile"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). The document could not be read (`unreadable_document`). The document holds no text (`no_text_in_document`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input" | "unreadable_document" | "no_text_in_document";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/profiles/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a profile with its facts
         * @description Each fact says where it stands in the document it came from, so that every claim can be traced.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The profile’s id. */
                    profileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "name": "Mara Lindqvist",
                         *       "fileName": "resume.pdf",
                         *       "createdAt": "2026-11-20T09:30:00.000Z",
                         *       "facts": [
                         *         {
                         *           "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10",
                         *           "kind": "bullet",
                         *           "value": "Led the move of 40 services to Kubernetes.",
                         *           "details": {},
                         *           "belongsTo": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a0f",
                         *           "origin": "imported",
                         *           "span": {
                         *             "start": 412,
                         *             "end": 454
                         *           },
                         *           "page": 1,
                         *           "position": 12
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Profile"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/profiles/{profileId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rank postings against a profile, with reasons and gaps
         * @description The best first. `met`, `gap` and `unknown` are told for each requirement, with quotes of both sides.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The profile to rank for. */
                    profileId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "limit": 20,
                     *       "weights": {
                     *         "skills": 2
                     *       },
                     *       "dealBreakers": {
                     *         "remote": [
                     *           "remote"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        dealBreakers?: components["schemas"]["PostingFilter"];
                        /** @description What you want to do, in your words. */
                        goals?: string;
                        /**
                         * @description How many at most.
                         * @default 20
                         */
                        limit?: number;
                        /** @description Rank only these; without it every posting you see. */
                        postingIds?: string[];
                        /** @description How much each aspect counts; only proportions matter. Those left out keep their defaults. */
                        weights?: {
                            /** @description 0 leaves the aspect out. */
                            experience?: number;
                            /** @description 0 leaves the aspect out. */
                            goals?: number;
                            /** @description 0 leaves the aspect out. */
                            likeness?: number;
                            /** @description 0 leaves the aspect out. */
                            requirements?: number;
                            /** @description 0 leaves the aspect out. */
                            skills?: number;
                        };
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "matches": [],
                         *       "considered": 120,
                         *       "excluded": 120,
                         *       "reasons": {
                         *         "remote": 120
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["RankedMatches"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your runs, the newest first
         * @description Each with its state and the posting it is for.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "runs": [
                         *         {
                         *           "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
                         *           "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *           "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *           "posting": {
                         *             "title": "Platform Engineer",
                         *             "company": "Acme"
                         *           },
                         *           "status": "waiting_for_approval",
                         *           "acceptAll": false,
                         *           "failure": null,
                         *           "instructions": null,
                         *           "forkedFrom": null,
                         *           "round": 1,
                         *           "usesModel": true,
                         *           "createdAt": "2026-11-20T09:31:00.000Z",
                         *           "updatedAt": "2026-11-20T09:31:04.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            runs: components["schemas"]["RunSummary"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Start a run for a profile and a posting
         * @description Where one is still alive for the same two, it is answered with 200 and goes on. `acceptAll` records your blanket approval of every change that the verifier does not refuse, and needs the scope `approve`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                     *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Your blanket approval, on record.
                         * @default false
                         */
                        acceptAll?: boolean;
                        /**
                         * Format: uuid
                         * @description What it applies for.
                         */
                        postingId: string;
                        /**
                         * Format: uuid
                         * @description Whose facts the application may say.
                         */
                        profileId: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
                         *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "posting": {
                         *         "title": "Platform Engineer",
                         *         "company": "Acme"
                         *       },
                         *       "status": "waiting_for_approval",
                         *       "acceptAll": false,
                         *       "failure": null,
                         *       "instructions": null,
                         *       "forkedFrom": null,
                         *       "round": 1,
                         *       "usesModel": true,
                         *       "createdAt": "2026-11-20T09:31:00.000Z",
                         *       "updatedAt": "2026-11-20T09:31:04.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["RunSummary"];
                    };
                };
                /** @description It was accepted, and the work goes on. */
                202: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
                         *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "posting": {
                         *         "title": "Platform Engineer",
                         *         "company": "Acme"
                         *       },
                         *       "status": "waiting_for_approval",
                         *       "acceptAll": false,
                         *       "failure": null,
                         *       "instructions": null,
                         *       "forkedFrom": null,
                         *       "round": 1,
                         *       "usesModel": true,
                         *       "createdAt": "2026-11-20T09:31:00.000Z",
                         *       "updatedAt": "2026-11-20T09:31:04.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["RunSummary"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a run with its steps
         * @description Its state, each step with what did it and how long it took, and why it failed if it did.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The run’s id. */
                    runId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
                         *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "posting": {
                         *         "title": "Platform Engineer",
                         *         "company": "Acme"
                         *       },
                         *       "status": "waiting_for_approval",
                         *       "acceptAll": false,
                         *       "failure": null,
                         *       "instructions": null,
                         *       "forkedFrom": null,
                         *       "round": 1,
                         *       "usesModel": true,
                         *       "createdAt": "2026-11-20T09:31:00.000Z",
                         *       "updatedAt": "2026-11-20T09:31:04.000Z",
                         *       "injectedOrders": [],
                         *       "spending": {
                         *         "attempts": 0,
                         *         "costUsdMicros": 0
                         *       },
                         *       "steps": [
                         *         {
                         *           "name": "analyse-posting",
                         *           "implementation": "deterministic",
                         *           "reason": "No model is configured.",
                         *           "attempts": 1,
                         *           "startedAt": "2026-11-20T09:31:01.000Z",
                         *           "finishedAt": "2026-11-20T09:31:02.000Z",
                         *           "durationMs": 1000
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Run"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/runs/{runId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide every change of a run; it then finishes
         * @description A change that the verifier refused can be rejected or edited in your own words, never accepted.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The run’s id. */
                    runId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "decisions": [
                     *         {
                     *           "changeId": "0199a0c4-8b77-7f10-9c3e-7a2b5d1e4c90",
                     *           "decision": "edit",
                     *           "text": "Moved 40 services to Kubernetes."
                     *         }
                     *       ],
                     *       "others": "accept"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Each change decided by itself.
                         * @default []
                         */
                        decisions?: {
                            /**
                             * Format: uuid
                             * @description The change decided.
                             */
                            changeId: string;
                            /**
                             * @description What becomes of it.
                             * @enum {string}
                             */
                            decision: "accept" | "reject" | "edit";
                            /** @description Your own words; with `edit` only. */
                            text?: string;
                        }[];
                        /**
                         * @description What happens with changes not named. `accept` never covers one that the verifier refused.
                         * @enum {string}
                         */
                        others: "accept" | "reject";
                    };
                };
            };
            responses: {
                /** @description It was accepted, and the work goes on. */
                202: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
                         *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "posting": {
                         *         "title": "Platform Engineer",
                         *         "company": "Acme"
                         *       },
                         *       "status": "waiting_for_approval",
                         *       "acceptAll": false,
                         *       "failure": null,
                         *       "instructions": null,
                         *       "forkedFrom": null,
                         *       "round": 1,
                         *       "usesModel": true,
                         *       "createdAt": "2026-11-20T09:31:00.000Z",
                         *       "updatedAt": "2026-11-20T09:31:04.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["RunSummary"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/runs/{runId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a run
         * @description Nothing more of it is written, and no model is asked any more. It can be retried.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The run’s id. */
                    runId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
                         *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "posting": {
                         *         "title": "Platform Engineer",
                         *         "company": "Acme"
                         *       },
                         *       "status": "waiting_for_approval",
                         *       "acceptAll": false,
                         *       "failure": null,
                         *       "instructions": null,
                         *       "forkedFrom": null,
                         *       "round": 1,
                         *       "usesModel": true,
                         *       "createdAt": "2026-11-20T09:31:00.000Z",
                         *       "updatedAt": "2026-11-20T09:31:04.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["RunSummary"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/runs/{runId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a run proposes to change, with the facts cited and the verdicts
         * @description What was refused is shown as well, with the rule that refused it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The run’s id. */
                    runId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "changes": [
                         *         {
                         *           "id": "0199a0c4-8b77-7f10-9c3e-7a2b5d1e4c90",
                         *           "part": "resume",
                         *           "sequence": 3,
                         *           "operation": "rephrase",
                         *           "factIds": [
                         *             "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10"
                         *           ],
                         *           "before": "Led the move of 40 services to Kubernetes.",
                         *           "after": "Led the migration of 40 services to Kubernetes.",
                         *           "reason": "The posting asks for Kubernetes.",
                         *           "verdict": "passed",
                         *           "refusals": [],
                         *           "decision": "pending",
                         *           "editedText": null,
                         *           "decidedBy": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            changes: components["schemas"]["Change"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/runs/{runId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the documents of a finished run
         * @description One for each part and format; none before the run is done.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The run’s id. */
                    runId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "documents": [
                         *         {
                         *           "id": "0199a0c4-9d20-7b66-8f01-4c9e3a7d2b15",
                         *           "part": "resume",
                         *           "format": "pdf",
                         *           "mediaType": "application/pdf",
                         *           "fileName": "Mara Lindqvist - Resume - Acme.pdf",
                         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                         *           "sizeBytes": 48213,
                         *           "createdAt": "2026-11-20T09:35:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            documents: components["schemas"]["Document"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/runs/{runId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a run live (server-sent events, resumable by Last-Event-ID)
         * @description Steps as they begin and end, and the state of the run, from the first event or after `Last-Event-ID`.
         */
        get: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The id of the last event that was seen; the stream goes on after it. Browsers send it by themselves. */
                    "last-event-id"?: string;
                };
                path: {
                    /** @description The run’s id. */
                    runId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Events until the run ends, each with its `id`, `event` and JSON `data`. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description The run has ended, and everything was seen: do not come back. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/runs/{runId}/forks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a variant of a run with wishes of yours
         * @description A run of its own beside the first. Where one with the same wishes is alive, that one is answered with 200.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The run’s id. */
                    runId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "instructions": "more about Kubernetes"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Your blanket approval, on record.
                         * @default false
                         */
                        acceptAll?: boolean;
                        /** @description What you wish: "shorter", "more about Kubernetes". Without a model only these two kinds are followed. */
                        instructions: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
                         *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "posting": {
                         *         "title": "Platform Engineer",
                         *         "company": "Acme"
                         *       },
                         *       "status": "waiting_for_approval",
                         *       "acceptAll": false,
                         *       "failure": null,
                         *       "instructions": null,
                         *       "forkedFrom": null,
                         *       "round": 1,
                         *       "usesModel": true,
                         *       "createdAt": "2026-11-20T09:31:00.000Z",
                         *       "updatedAt": "2026-11-20T09:31:04.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["RunSummary"];
                    };
                };
                /** @description It was accepted, and the work goes on. */
                202: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
                         *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "posting": {
                         *         "title": "Platform Engineer",
                         *         "company": "Acme"
                         *       },
                         *       "status": "waiting_for_approval",
                         *       "acceptAll": false,
                         *       "failure": null,
                         *       "instructions": null,
                         *       "forkedFrom": null,
                         *       "round": 1,
                         *       "usesModel": true,
                         *       "createdAt": "2026-11-20T09:31:00.000Z",
                         *       "updatedAt": "2026-11-20T09:31:04.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["RunSummary"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/runs/{runId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a run that failed, was cancelled or waits, from a step on or one part of it
         * @description What came before the step stays; decisions on changes are asked for again. A blanket approval given at the start still holds.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The run’s id. */
                    runId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "only": "letter",
                     *       "instructions": "shorter"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description The step to begin at; the first that is not done without it.
                         * @enum {string}
                         */
                        from?: "analyse-posting" | "match-evidence" | "tailor-resume" | "write-letter" | "verify-changes" | "apply-changes" | "render-documents";
                        /** @description What you wish: "shorter", "more about Kubernetes". Without a model only these two kinds are followed. */
                        instructions?: string;
                        /**
                         * @description Write this part anew and leave the other.
                         * @enum {string}
                         */
                        only?: "resume" | "letter";
                        /**
                         * @description No model is asked from now on.
                         * @default false
                         */
                        withoutModel?: boolean;
                    };
                };
            };
            responses: {
                /** @description It was accepted, and the work goes on. */
                202: {
                    headers: {
                        "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
                         *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
                         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
                         *       "posting": {
                         *         "title": "Platform Engineer",
                         *         "company": "Acme"
                         *       },
                         *       "status": "waiting_for_approval",
                         *       "acceptAll": false,
                         *       "failure": null,
                         *       "instructions": null,
                         *       "forkedFrom": null,
                         *       "round": 1,
                         *       "usesModel": true,
                         *       "createdAt": "2026-11-20T09:31:00.000Z",
                         *       "updatedAt": "2026-11-20T09:31:04.000Z"
                         *     }
                         */
                        "application/json": components["schemas"]["RunSummary"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your saved searches with what is new
         * @description By name; each is counted now.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "searches": [
                         *         {
                         *           "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10",
                         *           "name": "Nurses in Norway",
                         *           "query": {
                         *             "text": "intensive care nurse",
                         *             "filter": {
                         *               "countries": [
                         *                 "NO"
                         *               ]
                         *             }
                         *           },
                         *           "seenAt": "2026-03-01T08:00:00.000Z",
                         *           "total": 12,
                         *           "newSinceSeen": 3
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["SavedSearches"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Save a search under a name
         * @description A name that is taken takes the new search. Answers all saved searches.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "name": "Nurses in Norway",
                     *       "query": {
                     *         "text": "intensive care nurse",
                     *         "filter": {
                     *           "countries": [
                     *             "NO"
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description Yours, to know it by. */
                        name: string;
                        query: components["schemas"]["PostingSearchInput"];
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "searches": [
                         *         {
                         *           "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10",
                         *           "name": "Nurses in Norway",
                         *           "query": {
                         *             "text": "intensive care nurse",
                         *             "filter": {
                         *               "countries": [
                         *                 "NO"
                         *               ]
                         *             }
                         *           },
                         *           "seenAt": "2026-03-01T08:00:00.000Z",
                         *           "total": 12,
                         *           "newSinceSeen": 3
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["SavedSearches"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/saved-searches/{searchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a saved search
         * @description The postings it found stay.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Of the saved search. */
                    searchId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{searchId}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you have seen what is new
         * @description From now on only later postings count as new.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Of the saved search. */
                    searchId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the browsers you are signed in with, the newest first
         * @description With the address and the name each browser gave when it signed in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "sessions": [
                         *         {
                         *           "id": "0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18",
                         *           "isCurrent": true,
                         *           "address": "203.0.113.7",
                         *           "userAgent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0",
                         *           "createdAt": "2026-11-22T09:30:00.000Z",
                         *           "expiresAt": "2026-12-22T09:30:00.000Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": {
                            sessions: components["schemas"]["Session"][];
                        };
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Sign out everywhere
         * @description Ends every session of yours, this one too, and every access token made from them.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign one browser out
         * @description Ends that session and every access token that was made from it, at once.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The session’s id. */
                    sessionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing was found there (`not_found`). */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "not_found";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a browser in with e-mail address and password
         * @description Sets the session cookie. The answer is the same for an unknown address and a wrong password. Needs the `Origin` of our own pages or the header `X-Rolewright-Client`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "email": "ana@example.org",
                     *       "password": "correct horse battery staple"
                     *     }
                     */
                    "application/json": {
                        /** @description The address of the account. */
                        email: string;
                        /** @description Its password. */
                        password: string;
                    };
                };
            };
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "signed_in"
                         *     }
                         */
                        "application/json": {
                            /** @enum {string} */
                            status: "signed_in";
                        };
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one gets in here
         * @description For the page that signs people in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "signUp": "invitation",
                         *       "canResetByMail": true,
                         *       "provider": null
                         *     }
                         */
                        "application/json": components["schemas"]["SignInOptions"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign this browser out
         * @description Ends the session and every access token that was made from it, at once.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is done, and there is nothing to say. */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an account
         * @description Sends a link to the address, by which its owner chooses a password; the account can be used from then on. Only where `SIGN_UP` is `open`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "name": "Ana Example",
                     *       "email": "ana@example.org"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: email
                         * @description Where the link is sent.
                         */
                        email: string;
                        /** @description What you are called. */
                        name: string;
                    };
                };
            };
            responses: {
                /** @description The same for every address. */
                202: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "mail_sent"
                         *     }
                         */
                        "application/json": {
                            /** @enum {string} */
                            status: "mail_sent";
                        };
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The current state does not allow this (`conflict`). */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "conflict";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an access token (JWT) from this session
         * @description Signed with a key of `/api/v1/auth/jwks`, valid for ten minutes and no longer than the session. Needs a session; its claims are the account, the session and the scopes.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "scopes": [
                     *         "read"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description What the token may do; never more than the session.
                         * @default [
                         *       "read",
                         *       "write"
                         *     ]
                         */
                        scopes?: ("read" | "write" | "approve")[];
                    };
                };
            };
            responses: {
                /** @description It was created. */
                201: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "token": "header.claims.signature",
                         *       "tokenType": "Bearer",
                         *       "expiresAt": "2026-11-22T09:40:00.000Z",
                         *       "scopes": [
                         *         "read"
                         *       ]
                         *     }
                         */
                        "application/json": {
                            /** Format: date-time */
                            expiresAt: string;
                            scopes: ("read" | "write" | "approve")[];
                            token: string;
                            /** @enum {string} */
                            tokenType: "Bearer";
                        };
                    };
                };
                /** @description The request could not be read (`malformed_request`). */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed (`unauthenticated`). */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unauthenticated";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This is not allowed (`forbidden`). */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "forbidden";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is too large (`too_large`). */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "too_large";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description This format cannot be read (`unsupported_format`). */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unsupported_format";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The input is not valid (`invalid_input`). */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "invalid_input";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests (`rate_limited`). */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "rate_limited";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the process does
         * @description The same in a word, with version and age.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "ready",
                         *       "version": "0.1.0",
                         *       "uptimeSeconds": 4711
                         *     }
                         */
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Not now. */
                503: {
                    headers: {
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "ready",
                         *       "version": "0.1.0",
                         *       "uptimeSeconds": 4711
                         *     }
                         */
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/health/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How everything it depends on does
         * @description With the state of each breaker. Always 200 while it can be told.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "ready",
                         *       "dependencies": [
                         *         {
                         *           "name": "database",
                         *           "status": "up",
                         *           "required": true,
                         *           "latencyMs": 1.2,
                         *           "breaker": null,
                         *           "lastError": null
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Dependencies"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers while the process can answer at all; asks nothing of anybody else.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "alive"
                         *     }
                         */
                        "application/json": {
                            /** @enum {string} */
                            status: "alive";
                        };
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description A needed service is not available (`unavailable`). */
                503: {
                    headers: {
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "unavailable";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * May the process be sent requests
         * @description 503 while something it cannot do without is down, and once it was told to stop.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer. */
                200: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "ready",
                         *       "checks": [
                         *         {
                         *           "name": "database",
                         *           "status": "up",
                         *           "latencyMs": 1.2
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Readiness"];
                    };
                };
                /** @description Something went wrong on our side (`internal`). */
                500: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "internal";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description Not now. */
                503: {
                    headers: {
                        "Retry-After": components["headers"]["Retry-After"];
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "ready",
                         *       "checks": [
                         *         {
                         *           "name": "database",
                         *           "status": "up",
                         *           "latencyMs": 1.2
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Readiness"];
                    };
                };
                /** @description The work took too long (`timed_out`). */
                504: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "timed_out";
                        } & components["schemas"]["Problem"];
                    };
                };
                /** @description The request could not be read (`malformed_request`). This is not allowed (`forbidden`). Something went wrong on our side (`internal`). */
                default: {
                    headers: {
                        "X-Request-ID": components["headers"]["X-Request-ID"];
                        "X-Response-Time": components["headers"]["X-Response-Time"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            /** @enum {unknown} */
                            code?: "malformed_request" | "forbidden" | "internal";
                        } & components["schemas"]["Problem"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description An account as whoever runs the installation sees it.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "kind": "person",
         *       "name": "Ana Example",
         *       "email": "ana@example.org",
         *       "role": "user",
         *       "suspendedAt": null,
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "lastSeenAt": "2026-11-24T08:00:00.000Z",
         *       "sessions": 2,
         *       "keys": 1,
         *       "storedBytes": 481203
         *     }
         */
        Account: {
            /** Format: date-time */
            createdAt: string;
            email: string | null;
            /** Format: uuid */
            id: string;
            keys: number;
            /** @enum {string} */
            kind: "local" | "person";
            /** @description When they last signed in or used a key. */
            lastSeenAt: string | null;
            name: string | null;
            /** @enum {string} */
            role: "user" | "admin";
            sessions: number;
            /** @description What their files take in the database. */
            storedBytes: number;
            suspendedAt: string | null;
        };
        /**
         * @description A key by which a program acts for a person, within its scopes.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "label": "my calendar",
         *       "start": "rw_9fQ2x",
         *       "scopes": [
         *         "read"
         *       ],
         *       "requestsPerMinute": null,
         *       "expiresAt": "2027-11-22T09:30:00.000Z",
         *       "lastUsedAt": null,
         *       "createdAt": "2026-11-22T09:30:00.000Z"
         *     }
         */
        ApiKey: {
            /** Format: date-time */
            createdAt: string;
            expiresAt: string | null;
            /** Format: uuid */
            id: string;
            label: string;
            /** @description Exact to a minute. */
            lastUsedAt: string | null;
            /** @description Null: only the limits of the account hold. */
            requestsPerMinute: number | null;
            scopes: ("read" | "write" | "approve")[];
            /** @description The first letters of the key, to recognise it by. */
            start: string | null;
        };
        /**
         * @description An application with its history.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "runId": null,
         *       "title": "Platform Engineer",
         *       "company": "Acme",
         *       "location": "Stockholm",
         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
         *       "source": "greenhouse",
         *       "status": "applied",
         *       "statusSince": "2026-11-20T08:00:00.000Z",
         *       "appliedAt": "2026-11-20T08:00:00.000Z",
         *       "archivedAt": null,
         *       "createdAt": "2026-11-18T08:00:00.000Z",
         *       "updatedAt": "2026-11-20T08:00:00.000Z",
         *       "moves": [
         *         "screening",
         *         "interview",
         *         "offer",
         *         "rejected",
         *         "withdrawn",
         *         "ghosted"
         *       ],
         *       "nextAt": "2026-12-01T09:00:00.000Z",
         *       "events": [],
         *       "entries": [],
         *       "documents": [],
         *       "sameCompany": []
         *     }
         */
        Application: {
            /** @description When it was sent; null where it never was. */
            appliedAt: string | null;
            archivedAt: string | null;
            company: string | null;
            /** Format: date-time */
            createdAt: string;
            documents: components["schemas"]["SentDocument"][];
            entries: components["schemas"]["ApplicationEntry"][];
            events: components["schemas"]["ApplicationEvent"][];
            /** Format: uuid */
            id: string;
            location: string | null;
            /** @description The statuses that may follow. */
            moves: ("saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted")[];
            /** @description When its next open task, interview or answer is due. */
            nextAt: string | null;
            postingId: string | null;
            runId: string | null;
            /** @description Your other applications at the same company. */
            sameCompany: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                status: "saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted";
                /** Format: date-time */
                statusSince: string;
                title: string;
                /** @description You applied there already. */
                wasSent: boolean;
            }[];
            source: string | null;
            /** @enum {string} */
            status: "saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted";
            /** Format: date-time */
            statusSince: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            url: string | null;
        };
        /**
         * @description A contact, note, task, interview or offer of an application.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c03",
         *       "content": {
         *         "kind": "task",
         *         "title": "Ask how it stands",
         *         "dueAt": "2026-12-01T09:00:00Z",
         *         "done": false
         *       },
         *       "at": "2026-12-01T09:00:00.000Z",
         *       "doneAt": null,
         *       "createdAt": "2026-11-20T08:00:00.000Z",
         *       "updatedAt": "2026-11-20T08:00:00.000Z"
         *     }
         */
        ApplicationEntry: {
            /** @description When it is due, begins, or must be answered. */
            at: string | null;
            content: components["schemas"]["ApplicationEntryContent"];
            /** Format: date-time */
            createdAt: string;
            doneAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A contact, a note, a task, an interview or an offer. */
        ApplicationEntryContent: {
            /**
             * Format: email
             * @description Where to write to.
             */
            email?: string;
            /** @constant */
            kind: "contact";
            /** @description Who it is. */
            name: string;
            /** @description Where to call. */
            phone?: string;
            /** @description What they do there. */
            role?: string;
        } | {
            /** @constant */
            kind: "note";
            /** @description Your words. */
            text: string;
        } | {
            /**
             * @description Whether it is done.
             * @default false
             */
            done: boolean;
            /**
             * Format: date-time
             * @description Until when.
             */
            dueAt?: string;
            /** @constant */
            kind: "task";
            /** @description What is to be done. */
            title: string;
        } | {
            /**
             * @description How long it takes.
             * @default 60
             */
            durationMinutes: number;
            /** @constant */
            kind: "interview";
            /** @description With whom, about what. */
            note?: string;
            /** @description An address, a link, a number. */
            place?: string;
            /**
             * Format: date-time
             * @description When it begins.
             */
            startsAt: string;
            /** @description Which one it is: a call, a technical interview. */
            title: string;
        } | {
            /** @description The salary, in whole units of its currency. */
            amount?: number;
            /**
             * Format: date-time
             * @description Until when it must be answered.
             */
            answerBy?: string;
            /** @description ISO 4217. */
            currency?: string;
            /** @constant */
            kind: "offer";
            /** @description Everything else of it. */
            note?: string;
            /**
             * @description What the amount is paid for.
             * @enum {string}
             */
            period?: "hour" | "day" | "week" | "month" | "year";
        };
        /** @description A contact, a note, a task, an interview or an offer. */
        ApplicationEntryContentInput: {
            /**
             * Format: email
             * @description Where to write to.
             */
            email?: string;
            /** @constant */
            kind: "contact";
            /** @description Who it is. */
            name: string;
            /** @description Where to call. */
            phone?: string;
            /** @description What they do there. */
            role?: string;
        } | {
            /** @constant */
            kind: "note";
            /** @description Your words. */
            text: string;
        } | {
            /**
             * @description Whether it is done.
             * @default false
             */
            done?: boolean;
            /**
             * Format: date-time
             * @description Until when.
             */
            dueAt?: string;
            /** @constant */
            kind: "task";
            /** @description What is to be done. */
            title: string;
        } | {
            /**
             * @description How long it takes.
             * @default 60
             */
            durationMinutes?: number;
            /** @constant */
            kind: "interview";
            /** @description With whom, about what. */
            note?: string;
            /** @description An address, a link, a number. */
            place?: string;
            /**
             * Format: date-time
             * @description When it begins.
             */
            startsAt: string;
            /** @description Which one it is: a call, a technical interview. */
            title: string;
        } | {
            /** @description The salary, in whole units of its currency. */
            amount?: number;
            /**
             * Format: date-time
             * @description Until when it must be answered.
             */
            answerBy?: string;
            /** @description ISO 4217. */
            currency?: string;
            /** @constant */
            kind: "offer";
            /** @description Everything else of it. */
            note?: string;
            /**
             * @description What the amount is paid for.
             * @enum {string}
             */
            period?: "hour" | "day" | "week" | "month" | "year";
        };
        /**
         * @description Something that happened to an application. Events are never changed.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c02",
         *       "kind": "moved",
         *       "from": "saved",
         *       "to": "applied",
         *       "undoes": null,
         *       "note": null,
         *       "happenedAt": "2026-11-20T08:00:00.000Z",
         *       "recordedAt": "2026-11-21T18:30:00.000Z"
         *     }
         */
        ApplicationEvent: {
            from: ("saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted") | null;
            /** Format: date-time */
            happenedAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "created" | "moved" | "undone" | "archived" | "restored" | "documents_sent";
            note: string | null;
            /**
             * Format: date-time
             * @description When it was told, which may be later.
             */
            recordedAt: string;
            to: ("saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted") | null;
            /** @description The event that this one takes back. */
            undoes: string | null;
        };
        /**
         * @description What became of a table: read = kept + duplicates + refused.
         * @example {
         *       "read": 3,
         *       "kept": 2,
         *       "duplicates": 0,
         *       "refused": [
         *         {
         *           "where": "line 4",
         *           "reason": "It has no title."
         *         }
         *       ]
         *     }
         */
        ApplicationImport: {
            duplicates: number;
            kept: number;
            read: number;
            refused: {
                reason: string;
                where: string;
            }[];
        };
        /**
         * @description An application in lists.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01",
         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "runId": null,
         *       "title": "Platform Engineer",
         *       "company": "Acme",
         *       "location": "Stockholm",
         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
         *       "source": "greenhouse",
         *       "status": "applied",
         *       "statusSince": "2026-11-20T08:00:00.000Z",
         *       "appliedAt": "2026-11-20T08:00:00.000Z",
         *       "archivedAt": null,
         *       "createdAt": "2026-11-18T08:00:00.000Z",
         *       "updatedAt": "2026-11-20T08:00:00.000Z",
         *       "moves": [
         *         "screening",
         *         "interview",
         *         "offer",
         *         "rejected",
         *         "withdrawn",
         *         "ghosted"
         *       ],
         *       "nextAt": "2026-12-01T09:00:00.000Z"
         *     }
         */
        ApplicationSummary: {
            /** @description When it was sent; null where it never was. */
            appliedAt: string | null;
            archivedAt: string | null;
            company: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            location: string | null;
            /** @description The statuses that may follow. */
            moves: ("saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted")[];
            /** @description When its next open task, interview or answer is due. */
            nextAt: string | null;
            postingId: string | null;
            runId: string | null;
            source: string | null;
            /** @enum {string} */
            status: "saved" | "preparing" | "ready" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "ghosted";
            /** Format: date-time */
            statusSince: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            url: string | null;
        };
        /**
         * @description A board that you follow.
         * @example {
         *       "id": "0198c0de-0000-7000-8000-000000000001",
         *       "source": "greenhouse",
         *       "board": "fjordbank",
         *       "company": "Fjordbank",
         *       "state": "active",
         *       "isPaused": false,
         *       "openPostings": 12,
         *       "lastTriedAt": "2026-11-24T08:00:00.000Z",
         *       "lastSucceededAt": "2026-11-24T08:00:00.000Z",
         *       "nextRefreshAt": "2026-11-24T14:12:00.000Z",
         *       "problem": null,
         *       "lastCounts": null
         *     }
         */
        Board: {
            board: string;
            company: string | null;
            /** Format: uuid */
            id: string;
            isPaused: boolean;
            lastCounts: components["schemas"]["RefreshCounts"] | null;
            lastSucceededAt: string | null;
            lastTriedAt: string | null;
            nextRefreshAt: string | null;
            openPostings: number;
            /** @description Why the last refresh failed; null when it did not. */
            problem: string | null;
            source: string;
            /**
             * @description Dead: several refreshes in a row failed.
             * @enum {string}
             */
            state: "active" | "dead";
        };
        /**
         * @description A board after a refresh, and what the refresh found.
         * @example {
         *       "board": {
         *         "id": "0198c0de-0000-7000-8000-000000000001",
         *         "source": "greenhouse",
         *         "board": "fjordbank",
         *         "company": "Fjordbank",
         *         "state": "active",
         *         "isPaused": false,
         *         "openPostings": 12,
         *         "lastTriedAt": "2026-11-24T08:00:00.000Z",
         *         "lastSucceededAt": "2026-11-24T08:00:00.000Z",
         *         "nextRefreshAt": "2026-11-24T14:12:00.000Z",
         *         "problem": null,
         *         "lastCounts": null
         *       },
         *       "counts": {
         *         "fresh": 2,
         *         "changed": 1,
         *         "reposted": 0,
         *         "closed": 1,
         *         "unchanged": 9,
         *         "twins": 0,
         *         "refused": [],
         *         "withoutText": 0
         *       }
         *     }
         */
        BoardRefresh: {
            board: components["schemas"]["Board"];
            counts: components["schemas"]["RefreshCounts"];
        };
        /**
         * @description What became of many: each is done or refused by itself.
         * @example {
         *       "done": [
         *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01"
         *       ],
         *       "refused": []
         *     }
         */
        BulkOutcome: {
            done: string[];
            refused: {
                /** Format: uuid */
                id: string;
                reason: string;
            }[];
        };
        /**
         * @description One proposed change of the draft, and the facts that carry it.
         * @example {
         *       "id": "0199a0c4-8b77-7f10-9c3e-7a2b5d1e4c90",
         *       "part": "resume",
         *       "sequence": 3,
         *       "operation": "rephrase",
         *       "factIds": [
         *         "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10"
         *       ],
         *       "before": "Led the move of 40 services to Kubernetes.",
         *       "after": "Led the migration of 40 services to Kubernetes.",
         *       "reason": "The posting asks for Kubernetes.",
         *       "verdict": "passed",
         *       "refusals": [],
         *       "decision": "pending",
         *       "editedText": null,
         *       "decidedBy": null
         *     }
         */
        Change: {
            after: string | null;
            before: string | null;
            decidedBy: ("person" | "blanket") | null;
            /** @enum {string} */
            decision: "pending" | "accepted" | "rejected" | "edited";
            editedText: string | null;
            factIds: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            operation: "rephrase" | "drop" | "reorder" | "write";
            /** @enum {string} */
            part: "resume" | "letter";
            reason: string;
            refusals: {
                entity: string;
                message: string;
                rule: string;
            }[];
            sequence: number;
            verdict: ("passed" | "refused") | null;
        };
        /**
         * @description Everything this process depends on, and how it does.
         * @example {
         *       "status": "ready",
         *       "dependencies": [
         *         {
         *           "name": "database",
         *           "status": "up",
         *           "required": true,
         *           "latencyMs": 1.2,
         *           "breaker": null,
         *           "lastError": null
         *         }
         *       ]
         *     }
         */
        Dependencies: {
            dependencies: {
                /** @description `open`: it is left alone for a while. */
                breaker: ("closed" | "open" | "half_open") | null;
                lastError: {
                    /** Format: date-time */
                    at: string;
                    /** @description A code or the name of an error. */
                    class: string;
                } | null;
                /** @description Of the question asked just now; null where none is asked. */
                latencyMs: number | null;
                name: string;
                /** @description Without it the process is not ready. */
                required: boolean;
                /** @enum {string} */
                status: "up" | "degraded" | "down";
            }[];
            /**
             * @description `degraded`: something is missing that requests can be answered without. It may be sent requests all the same.
             * @enum {string}
             */
            status: "ready" | "degraded" | "not_ready" | "shutting_down";
        };
        /**
         * @description An immutable document; its content never changes under this id.
         * @example {
         *       "id": "0199a0c4-9d20-7b66-8f01-4c9e3a7d2b15",
         *       "part": "resume",
         *       "format": "pdf",
         *       "mediaType": "application/pdf",
         *       "fileName": "Mara Lindqvist - Resume - Acme.pdf",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "sizeBytes": 48213,
         *       "createdAt": "2026-11-20T09:35:00.000Z"
         *     }
         */
        Document: {
            /** Format: date-time */
            createdAt: string;
            fileName: string;
            format: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
            /** @enum {string} */
            part: "resume" | "letter";
            sha256: string;
            sizeBytes: number;
        };
        /**
         * @description A statement of the posting on who may take the position, in its own words.
         * @example {
         *       "kind": "sponsorship-refused",
         *       "quote": "We cannot sponsor visas.",
         *       "span": {
         *         "start": 120,
         *         "end": 144
         *       }
         *     }
         */
        Eligibility: {
            /** @enum {string} */
            kind: "sponsorship-offered" | "sponsorship-refused" | "work-authorisation" | "citizenship" | "clearance";
            quote: string;
            span: {
                end: number;
                start: number;
            };
        };
        /**
         * @description An atomic statement of the person’s own document, and where it stands there.
         * @example {
         *       "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10",
         *       "kind": "bullet",
         *       "value": "Led the move of 40 services to Kubernetes.",
         *       "details": {},
         *       "belongsTo": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a0f",
         *       "origin": "imported",
         *       "span": {
         *         "start": 412,
         *         "end": 454
         *       },
         *       "page": 1,
         *       "position": 12
         *     }
         */
        Fact: {
            belongsTo: string | null;
            details: {
                [key: string]: string | boolean;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "contact" | "summary" | "position" | "education" | "bullet" | "skill" | "project" | "certificate" | "language" | "publication" | "volunteering" | "award" | "interest" | "unsorted";
            /** @enum {string} */
            origin: "imported" | "added";
            page: number | null;
            position: number;
            span: {
                end: number;
                start: number;
            } | null;
            value: string;
        };
        /**
         * @example {
         *       "postings": [],
         *       "sort": "relevance",
         *       "nextCursor": null,
         *       "weakness": null
         *     }
         */
        FoundPostings: {
            /** @description For the next page; null on the last one. */
            nextCursor: string | null;
            postings: components["schemas"]["PostingSummary"][];
            /** @enum {string} */
            sort: "relevance" | "newest" | "salary";
            /** @description What weakens the ranking of this search, in a sentence. */
            weakness: string | null;
        };
        /**
         * @description How this process does, in a word.
         * @example {
         *       "status": "ready",
         *       "version": "0.1.0",
         *       "uptimeSeconds": 4711
         *     }
         */
        Health: {
            /**
             * @description `degraded`: something is missing that requests can be answered without. It may be sent requests all the same.
             * @enum {string}
             */
            status: "ready" | "degraded" | "not_ready" | "shutting_down";
            uptimeSeconds: number;
            version: string;
        };
        /**
         * @description An invitation that nobody has accepted yet.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "email": "ben@example.org",
         *       "role": "user",
         *       "createdAt": "2026-11-28T09:30:00.000Z",
         *       "expiresAt": "2026-12-05T09:30:00.000Z"
         *     }
         */
        Invitation: {
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "user" | "admin";
        };
        /** @description A posting ranked against a profile, with the reasons. */
        Match: {
            /** @description What the score is made of; null where the posting or the profile says nothing of it. */
            aspects: {
                experience: number | null;
                goals: number | null;
                likeness: number | null;
                requirements: number | null;
                skills: number | null;
            };
            evidence: components["schemas"]["RequirementEvidence"][];
            posting: components["schemas"]["PostingSummary"];
            /** @example 0.82 */
            score: number;
        };
        /**
         * @description The person who asks, and what they may do with the credential they asked with.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "name": "Ana Example",
         *       "email": "ana@example.org",
         *       "emailVerified": true,
         *       "role": "user",
         *       "kind": "person",
         *       "hasSecondFactor": false,
         *       "means": "session",
         *       "scopes": [
         *         "read",
         *         "write",
         *         "approve",
         *         "account"
         *       ],
         *       "sessionId": "0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18",
         *       "createdAt": "2026-11-22T09:30:00.000Z"
         *     }
         */
        Me: {
            /** Format: date-time */
            createdAt: string;
            /** @description Null for an account that is used without e-mail address. */
            email: string | null;
            emailVerified: boolean;
            hasSecondFactor: boolean;
            /** Format: uuid */
            id: string;
            /**
             * @description `local`: the owner of an installation on their own machine.
             * @enum {string}
             */
            kind: "local" | "person";
            /**
             * @description By what this request was made.
             * @enum {string}
             */
            means: "session" | "token" | "key" | "local";
            name: string | null;
            /** @enum {string} */
            role: "user" | "admin";
            /** @description What this request’s credential may do. */
            scopes: ("read" | "write" | "approve" | "account" | "admin")[];
            sessionId: string | null;
        };
        /**
         * @description One request to a model. `unknown`: nobody can say whether it was worked on and paid. Costs are millionths of a dollar; null is unknown, not free.
         * @example {
         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a77",
         *       "startedAt": "2026-11-20T09:31:02.000Z",
         *       "runId": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
         *       "step": "tailor-resume",
         *       "prompt": "tailor-resume@1",
         *       "purpose": "object",
         *       "provider": "openai",
         *       "model": "gpt-5-mini",
         *       "host": "api.openai.com",
         *       "paidBy": "operator",
         *       "number": 1,
         *       "sentChars": 6120,
         *       "sentSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "status": "done",
         *       "failure": null,
         *       "upstreamStatus": null,
         *       "inputTokens": 1530,
         *       "outputTokens": 412,
         *       "estimateUsdMicros": 8900,
         *       "costUsdMicros": 1207,
         *       "durationMs": 3120.4
         *     }
         */
        ModelAttempt: {
            costUsdMicros: number | null;
            durationMs: number | null;
            estimateUsdMicros: number | null;
            failure: string | null;
            host: string;
            /** Format: uuid */
            id: string;
            inputTokens: number | null;
            model: string;
            number: number;
            outputTokens: number | null;
            /** @enum {string} */
            paidBy: "operator" | "person";
            prompt: string;
            provider: string;
            purpose: string;
            runId: string | null;
            sentChars: number;
            sentSha256: string;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            status: "open" | "done" | "failed" | "unknown";
            step: string;
            upstreamStatus: number | null;
        };
        /**
         * @description Where texts would go, what the person consented to, what they spent today in millionths of a dollar.
         * @example {
         *       "hosts": [
         *         "api.openai.com"
         *       ],
         *       "consentAt": "2026-11-20T09:31:00.000Z",
         *       "missingConsent": [],
         *       "keepsAnswers": true,
         *       "ownKey": null,
         *       "budgetUsdMicros": 500000,
         *       "spentTodayUsdMicros": 12400
         *     }
         */
        ModelState: {
            budgetUsdMicros: number | null;
            consentAt: string | null;
            hosts: string[];
            keepsAnswers: boolean;
            missingConsent: string[];
            ownKey: {
                model: string;
                /** @enum {string} */
                provider: "openai" | "anthropic" | "compatible";
            } | null;
            spentTodayUsdMicros: number;
        };
        /**
         * @description That a model answered, how fast, and what it took.
         * @example {
         *       "model": "gpt-5-mini",
         *       "host": "api.openai.com",
         *       "latencyMs": 840,
         *       "inputTokens": 48,
         *       "outputTokens": 12,
         *       "costUsdMicros": 36
         *     }
         */
        ModelTest: {
            costUsdMicros: number | null;
            host: string;
            inputTokens: number | null;
            latencyMs: number;
            model: string;
            outputTokens: number | null;
        };
        /**
         * @description A new key, shown this once.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "label": "my calendar",
         *       "start": "rw_9fQ2x",
         *       "scopes": [
         *         "read"
         *       ],
         *       "requestsPerMinute": null,
         *       "expiresAt": "2027-11-22T09:30:00.000Z",
         *       "lastUsedAt": null,
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "key": "rw_9fQ2x followed by the rest of the key"
         *     }
         */
        NewApiKey: {
            /** Format: date-time */
            createdAt: string;
            expiresAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description The key itself; keep it now. */
            key: string;
            label: string;
            /** @description Exact to a minute. */
            lastUsedAt: string | null;
            /** @description Null: only the limits of the account hold. */
            requestsPerMinute: number | null;
            scopes: ("read" | "write" | "approve")[];
            /** @description The first letters of the key, to recognise it by. */
            start: string | null;
        };
        /**
         * @description A location, taken apart as far as its words allow.
         * @example {
         *       "raw": "Austin, TX",
         *       "city": "Austin",
         *       "region": "TX",
         *       "country": "US"
         *     }
         */
        Place: {
            city: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            raw: string;
            region: string | null;
        };
        /**
         * @description One advertised position, normalised. Null means unknown.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "source": "greenhouse",
         *       "board": "acme",
         *       "externalId": "4017331",
         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
         *       "title": "Platform Engineer",
         *       "company": "Acme",
         *       "locations": [
         *         "Stockholm"
         *       ],
         *       "remote": "hybrid",
         *       "employmentType": "full_time",
         *       "salary": null,
         *       "salaryYear": null,
         *       "seniority": null,
         *       "places": [
         *         {
         *           "raw": "Stockholm",
         *           "city": "Stockholm",
         *           "region": null,
         *           "country": null
         *         }
         *       ],
         *       "countries": [],
         *       "remoteFrom": [],
         *       "visa": null,
         *       "closesAt": null,
         *       "closedAt": null,
         *       "reposts": 0,
         *       "postedAt": "2026-11-18T08:00:00.000Z",
         *       "language": "en",
         *       "firstSeenAt": "2026-11-19T06:12:00.000Z",
         *       "lastSeenAt": "2026-11-20T06:12:00.000Z",
         *       "html": "<p>We run a small bank.</p>",
         *       "text": "We run a small bank.",
         *       "requirements": [
         *         {
         *           "importance": "must",
         *           "quote": "Experience with Kubernetes",
         *           "span": {
         *             "start": 34,
         *             "end": 60
         *           },
         *           "skills": [
         *             "kubernetes"
         *           ]
         *         }
         *       ],
         *       "eligibility": []
         *     }
         */
        Posting: {
            board: string | null;
            /** @description When its board stopped listing it. */
            closedAt: string | null;
            closesAt: string | null;
            company: string | null;
            /** @description Where the work is, or may be done from. ISO 3166-1 alpha-2. */
            countries: string[];
            eligibility: components["schemas"]["Eligibility"][];
            employmentType: string | null;
            externalId: string | null;
            /** Format: date-time */
            firstSeenAt: string;
            html: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            /** Format: date-time */
            lastSeenAt: string;
            locations: string[];
            places: components["schemas"]["Place"][];
            postedAt: string | null;
            remote: ("remote" | "hybrid" | "onsite") | null;
            /** @description Where remote work may be done from, in the posting’s words. */
            remoteFrom: string[];
            /** @description How often it came back after it was closed. */
            reposts: number;
            requirements: components["schemas"]["Requirement"][];
            salary: components["schemas"]["Salary"] | null;
            /** @description The salary by the year, in its currency: 2,080 hours, 260 days, 52 weeks, 12 months. */
            salaryYear: {
                max: number;
                min: number;
            } | null;
            seniority: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive") | null;
            source: string;
            text: string;
            title: string;
            url: string | null;
            /** @description What it says on sponsoring a visa. */
            visa: ("offered" | "refused") | null;
        };
        /** @description A part that is left out does not narrow. */
        PostingFilter: {
            /** @description ISO 3166-1 alpha-2; one of them is enough. */
            countries?: string[];
            /** @description Legal forms and capitals make no difference. */
            excludeCompanies?: string[];
            /** @description ISO 639-1 of the text. */
            languages?: string[];
            /**
             * Format: date-time
             * @description Posted since; first seen since, where that is unknown.
             */
            listedSince?: string;
            /** @description One of them is enough. */
            remote?: ("remote" | "hybrid" | "onsite")[];
            /** @description The upper end reaches this yearly amount. Currencies are not converted. */
            salary?: {
                /** @description ISO 4217. */
                currency: string;
                /** @description Whole units a year. */
                min: number;
            };
            /** @description As the title names it; one is enough. */
            seniority?: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive")[];
            /** @description Names of the taxonomy, or what people write for them; all of them. */
            skills?: string[];
            /** @description Names of kinds of boards, such as greenhouse. */
            sources?: string[];
            /** @description true: the posting says that a visa is sponsored. */
            visa?: boolean;
        };
        /**
         * @description What became of an import: read = kept + duplicates + refused.
         * @example {
         *       "read": 3,
         *       "kept": 2,
         *       "duplicates": 0,
         *       "refused": [
         *         {
         *           "where": "jobs.2",
         *           "reason": "It has no title."
         *         }
         *       ],
         *       "postingIds": [
         *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *         "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b22"
         *       ]
         *     }
         */
        PostingImport: {
            duplicates: number;
            kept: number;
            postingIds: string[];
            read: number;
            refused: {
                reason: string;
                where: string;
            }[];
        };
        /** @description Words and filters; each narrows further. */
        PostingSearch: {
            /** @default {} */
            filter: components["schemas"]["PostingFilter"];
            /** @description Words, "phrases", or, -without. */
            text?: string;
        };
        /** @description Words and filters; each narrows further. */
        PostingSearchInput: {
            /** @default {} */
            filter?: components["schemas"]["PostingFilter"];
            /** @description Words, "phrases", or, -without. */
            text?: string;
        };
        /**
         * @description A posting in lists: without its text and requirements. Null means unknown.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "source": "greenhouse",
         *       "board": "acme",
         *       "externalId": "4017331",
         *       "url": "https://boards.greenhouse.io/acme/jobs/4017331",
         *       "title": "Platform Engineer",
         *       "company": "Acme",
         *       "locations": [
         *         "Stockholm"
         *       ],
         *       "remote": "hybrid",
         *       "employmentType": "full_time",
         *       "salary": null,
         *       "salaryYear": null,
         *       "seniority": null,
         *       "places": [
         *         {
         *           "raw": "Stockholm",
         *           "city": "Stockholm",
         *           "region": null,
         *           "country": null
         *         }
         *       ],
         *       "countries": [],
         *       "remoteFrom": [],
         *       "visa": null,
         *       "closesAt": null,
         *       "closedAt": null,
         *       "reposts": 0,
         *       "postedAt": "2026-11-18T08:00:00.000Z",
         *       "language": "en",
         *       "firstSeenAt": "2026-11-19T06:12:00.000Z",
         *       "lastSeenAt": "2026-11-20T06:12:00.000Z"
         *     }
         */
        PostingSummary: {
            board: string | null;
            /** @description When its board stopped listing it. */
            closedAt: string | null;
            closesAt: string | null;
            company: string | null;
            /** @description Where the work is, or may be done from. ISO 3166-1 alpha-2. */
            countries: string[];
            employmentType: string | null;
            externalId: string | null;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: uuid */
            id: string;
            language: string | null;
            /** Format: date-time */
            lastSeenAt: string;
            locations: string[];
            places: components["schemas"]["Place"][];
            postedAt: string | null;
            remote: ("remote" | "hybrid" | "onsite") | null;
            /** @description Where remote work may be done from, in the posting’s words. */
            remoteFrom: string[];
            /** @description How often it came back after it was closed. */
            reposts: number;
            salary: components["schemas"]["Salary"] | null;
            /** @description The salary by the year, in its currency: 2,080 hours, 260 days, 52 weeks, 12 months. */
            salaryYear: {
                max: number;
                min: number;
            } | null;
            seniority: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive") | null;
            source: string;
            title: string;
            url: string | null;
            /** @description What it says on sponsoring a visa. */
            visa: ("offered" | "refused") | null;
        };
        /**
         * @description The same position on another board, by company, title and place.
         * @example {
         *       "id": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b22",
         *       "source": "workable",
         *       "board": "acme",
         *       "url": "https://apply.workable.com/acme/j/ABC123DEF4",
         *       "locations": [
         *         "Stockholm, Sweden"
         *       ],
         *       "closedAt": null
         *     }
         */
        PostingTwin: {
            board: string | null;
            closedAt: string | null;
            /** Format: uuid */
            id: string;
            locations: string[];
            source: string;
            url: string | null;
        };
        /**
         * @description What went wrong (RFC 9457).
         * @example {
         *       "type": "urn:rolewright:problem:not_found",
         *       "title": "Nothing was found there",
         *       "status": 404,
         *       "detail": "There is no posting 0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21.",
         *       "code": "not_found",
         *       "requestId": "0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18"
         *     }
         */
        Problem: {
            /**
             * @description Stable name of the kind of problem, for programs.
             * @enum {string}
             */
            code: "invalid_input" | "malformed_request" | "unauthenticated" | "forbidden" | "not_found" | "method_not_allowed" | "conflict" | "too_large" | "unsupported_format" | "unreadable_document" | "no_text_in_document" | "unreadable_postings" | "address_refused" | "fetch_failed" | "timed_out" | "rate_limited" | "budget_spent" | "model_refused" | "model_failed" | "unavailable" | "directory_in_use" | "invalid_configuration" | "internal";
            /** @description What happened this time, and what to do about it. */
            detail: string;
            /** @description Each thing that is wrong with the input: where, and what was expected. */
            issues?: {
                message: string;
                path: string;
            }[];
            /** @description The id of this request in the logs. */
            requestId: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The kind of problem in a few words; the same for every problem of this code. */
            title: string;
            /** @description Identifies the kind of problem: `urn:rolewright:problem:` and the code. */
            type: string;
        };
        /**
         * @description A person’s career data, made of facts.
         * @example {
         *       "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
         *       "name": "Mara Lindqvist",
         *       "fileName": "resume.pdf",
         *       "createdAt": "2026-11-20T09:30:00.000Z",
         *       "facts": [
         *         {
         *           "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10",
         *           "kind": "bullet",
         *           "value": "Led the move of 40 services to Kubernetes.",
         *           "details": {},
         *           "belongsTo": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a0f",
         *           "origin": "imported",
         *           "span": {
         *             "start": 412,
         *             "end": 454
         *           },
         *           "page": 1,
         *           "position": 12
         *         }
         *       ]
         *     }
         */
        Profile: {
            /** Format: date-time */
            createdAt: string;
            facts: components["schemas"]["Fact"][];
            fileName: string | null;
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * @description A profile in lists: without its facts.
         * @example {
         *       "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
         *       "name": "Mara Lindqvist",
         *       "fileName": "resume.pdf",
         *       "createdAt": "2026-11-20T09:30:00.000Z"
         *     }
         */
        ProfileSummary: {
            /** Format: date-time */
            createdAt: string;
            fileName: string | null;
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * @example {
         *       "matches": [],
         *       "considered": 120,
         *       "excluded": 120,
         *       "reasons": {
         *         "remote": 120
         *       }
         *     }
         */
        RankedMatches: {
            /** @description Postings looked at. */
            considered: number;
            /** @description Of them, left out by a deal-breaker. */
            excluded: number;
            matches: components["schemas"]["Match"][];
            /** @description How many each deal-breaker left out; one may fail several. */
            reasons: {
                [key: string]: number;
            };
        };
        /**
         * @description Whether this process may be sent requests, and what it depends on.
         * @example {
         *       "status": "ready",
         *       "checks": [
         *         {
         *           "name": "database",
         *           "status": "up",
         *           "latencyMs": 1.2
         *         }
         *       ]
         *     }
         */
        Readiness: {
            checks: {
                latencyMs: number;
                name: string;
                /** @enum {string} */
                status: "up" | "degraded" | "down";
            }[];
            /**
             * @description `degraded`: something is missing that requests can be answered without. It may be sent requests all the same.
             * @enum {string}
             */
            status: "ready" | "degraded" | "not_ready" | "shutting_down";
        };
        /**
         * @description What a refresh of a board found.
         * @example {
         *       "fresh": 2,
         *       "changed": 1,
         *       "reposted": 0,
         *       "closed": 1,
         *       "unchanged": 9,
         *       "twins": 0,
         *       "refused": [],
         *       "withoutText": 0
         *     }
         */
        RefreshCounts: {
            /** @description Listed before with other words. */
            changed: number;
            /** @description Not listed any more. */
            closed: number;
            /** @description Not listed before. */
            fresh: number;
            refused: {
                reason: string;
                where: string;
            }[];
            /** @description Back after they were closed. */
            reposted: number;
            /** @description Listed several times with the same words. */
            twins: number;
            unchanged: number;
            /** @description Kept with their title; the next refreshes fetch their texts. */
            withoutText: number;
        };
        /**
         * @description One thing the posting asks for, in its own words.
         * @example {
         *       "importance": "must",
         *       "quote": "Experience with Kubernetes",
         *       "span": {
         *         "start": 34,
         *         "end": 60
         *       },
         *       "skills": [
         *         "kubernetes"
         *       ]
         *     }
         */
        Requirement: {
            /** @enum {string} */
            importance: "must" | "nice";
            quote: string;
            skills: string[];
            span: {
                end: number;
                start: number;
            };
        };
        /**
         * @description One requirement of the posting, and what in the profile speaks for it.
         * @example {
         *       "importance": "must",
         *       "requirement": "Experience with Kubernetes",
         *       "status": "met",
         *       "why": "The profile names Kubernetes.",
         *       "facts": [
         *         {
         *           "factId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10",
         *           "quote": "Led the move of 40 services to Kubernetes."
         *         }
         *       ]
         *     }
         */
        RequirementEvidence: {
            /** @description In the words of the profile. */
            facts: {
                /** Format: uuid */
                factId: string;
                quote: string;
            }[];
            /** @enum {string} */
            importance: "must" | "nice";
            /** @description In the words of the posting. */
            requirement: string;
            /** @enum {string} */
            status: "met" | "gap" | "unknown";
            why: string;
        };
        /**
         * @description A run with its steps, in the order they began. `injectedOrders`: what the posting tried to order a machine to do; none of it was followed. `spending`: requests to models and their cost in millionths of a dollar, null where it is not known.
         * @example {
         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
         *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "posting": {
         *         "title": "Platform Engineer",
         *         "company": "Acme"
         *       },
         *       "status": "waiting_for_approval",
         *       "acceptAll": false,
         *       "failure": null,
         *       "instructions": null,
         *       "forkedFrom": null,
         *       "round": 1,
         *       "usesModel": true,
         *       "createdAt": "2026-11-20T09:31:00.000Z",
         *       "updatedAt": "2026-11-20T09:31:04.000Z",
         *       "injectedOrders": [],
         *       "spending": {
         *         "attempts": 0,
         *         "costUsdMicros": 0
         *       },
         *       "steps": [
         *         {
         *           "name": "analyse-posting",
         *           "implementation": "deterministic",
         *           "reason": "No model is configured.",
         *           "attempts": 1,
         *           "startedAt": "2026-11-20T09:31:01.000Z",
         *           "finishedAt": "2026-11-20T09:31:02.000Z",
         *           "durationMs": 1000
         *         }
         *       ]
         *     }
         */
        Run: {
            acceptAll: boolean;
            /** Format: date-time */
            createdAt: string;
            failure: {
                code: string;
                message: string;
            } | null;
            forkedFrom: string | null;
            /** Format: uuid */
            id: string;
            injectedOrders: string[];
            instructions: string | null;
            posting: {
                company: string | null;
                title: string;
            };
            /** Format: uuid */
            postingId: string;
            /** Format: uuid */
            profileId: string;
            round: number;
            spending: {
                attempts: number;
                costUsdMicros: number | null;
            };
            /** @enum {string} */
            status: "queued" | "preparing" | "waiting_for_approval" | "finishing" | "done" | "failed" | "cancelled";
            steps: {
                attempts: number;
                durationMs: number | null;
                finishedAt: string | null;
                /** @enum {string} */
                implementation: "deterministic" | "model";
                /** @enum {string} */
                name: "analyse-posting" | "match-evidence" | "tailor-resume" | "write-letter" | "verify-changes" | "apply-changes" | "render-documents";
                reason: string;
                /** Format: date-time */
                startedAt: string;
            }[];
            /** Format: date-time */
            updatedAt: string;
            usesModel: boolean;
        };
        /**
         * @description One durable execution of the copilot for one posting.
         * @example {
         *       "id": "0199a0c4-8a01-7c55-b0de-51c7e02f9a01",
         *       "profileId": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00",
         *       "postingId": "0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21",
         *       "posting": {
         *         "title": "Platform Engineer",
         *         "company": "Acme"
         *       },
         *       "status": "waiting_for_approval",
         *       "acceptAll": false,
         *       "failure": null,
         *       "instructions": null,
         *       "forkedFrom": null,
         *       "round": 1,
         *       "usesModel": true,
         *       "createdAt": "2026-11-20T09:31:00.000Z",
         *       "updatedAt": "2026-11-20T09:31:04.000Z"
         *     }
         */
        RunSummary: {
            acceptAll: boolean;
            /** Format: date-time */
            createdAt: string;
            failure: {
                code: string;
                message: string;
            } | null;
            forkedFrom: string | null;
            /** Format: uuid */
            id: string;
            instructions: string | null;
            posting: {
                company: string | null;
                title: string;
            };
            /** Format: uuid */
            postingId: string;
            /** Format: uuid */
            profileId: string;
            round: number;
            /** @enum {string} */
            status: "queued" | "preparing" | "waiting_for_approval" | "finishing" | "done" | "failed" | "cancelled";
            /** Format: date-time */
            updatedAt: string;
            usesModel: boolean;
        };
        /**
         * @description The salary as far as the posting tells it; `raw` is its own words.
         * @example {
         *       "min": 62000,
         *       "max": 78000,
         *       "currency": "EUR",
         *       "period": "year",
         *       "raw": "62.000 - 78.000 € pro Jahr"
         *     }
         */
        Salary: {
            currency: string | null;
            max: number | null;
            min: number | null;
            period: ("hour" | "day" | "week" | "month" | "year") | null;
            raw: string;
        };
        /**
         * @example {
         *       "searches": [
         *         {
         *           "id": "0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10",
         *           "name": "Nurses in Norway",
         *           "query": {
         *             "text": "intensive care nurse",
         *             "filter": {
         *               "countries": [
         *                 "NO"
         *               ]
         *             }
         *           },
         *           "seenAt": "2026-03-01T08:00:00.000Z",
         *           "total": 12,
         *           "newSinceSeen": 3
         *         }
         *       ]
         *     }
         */
        SavedSearches: {
            searches: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description First seen after you last looked. */
                newSinceSeen: number;
                query: components["schemas"]["PostingSearch"];
                /** Format: date-time */
                seenAt: string;
                total: number;
            }[];
        };
        /**
         * @description A document as it was sent, byte for byte.
         * @example {
         *       "documentId": "0199a0c4-8d11-7a62-b1f0-5c9e3d7a2f10",
         *       "part": "resume",
         *       "format": "pdf",
         *       "fileName": "Jane-Doe-Acme-Resume.pdf",
         *       "mediaType": "application/pdf",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "sizeBytes": 48213,
         *       "sentAt": "2026-11-20T08:00:00.000Z"
         *     }
         */
        SentDocument: {
            /** @description Null when the run that made it was deleted. */
            documentId: string | null;
            fileName: string;
            format: string;
            mediaType: string;
            part: string;
            /** Format: date-time */
            sentAt: string;
            sha256: string;
            sizeBytes: number;
        };
        /**
         * @description A browser that is signed in.
         * @example {
         *       "id": "0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18",
         *       "isCurrent": true,
         *       "address": "203.0.113.7",
         *       "userAgent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0",
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "expiresAt": "2026-12-22T09:30:00.000Z"
         *     }
         */
        Session: {
            /** @description The network address it was opened from. */
            address: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description The one this request was made with. */
            isCurrent: boolean;
            /** @description The browser it was opened with, in its own words. */
            userAgent: string | null;
        };
        /**
         * @description How one gets in here.
         * @example {
         *       "signUp": "invitation",
         *       "canResetByMail": true,
         *       "provider": null
         *     }
         */
        SignInOptions: {
            /** @description False: whoever runs this server hands out links for a new password. */
            canResetByMail: boolean;
            /** @description The name of the place where people sign in instead; null: there is none. */
            provider: string | null;
            /**
             * @description Who may make an account.
             * @enum {string}
             */
            signUp: "closed" | "invitation" | "open";
        };
        /**
         * @description A board to start with.
         * @example {
         *       "company": "GitLab",
         *       "field": "software",
         *       "address": "https://job-boards.greenhouse.io/gitlab"
         *     }
         */
        StarterBoard: {
            /** Format: uri */
            address: string;
            company: string;
            /** @enum {string} */
            field: "software" | "data-and-ai" | "finance" | "health-and-science" | "education" | "non-profit" | "space" | "travel-and-retail" | "media-and-design" | "remote-anywhere";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Says that the work was done by an earlier request with this key. */
        "Idempotent-Replayed": "true";
        /**
         * @description What is left of each: `r` requests, and `t` seconds until all are back.
         * @example "read-minute";r=298;t=41, "read-hour";r=4711;t=2800
         */
        RateLimit: string;
        /**
         * @description The limits that hold for this request: `q` requests in `w` seconds (draft-ietf-httpapi-ratelimit-headers).
         * @example "read-minute";q=300;w=60, "read-hour";q=5000;w=3600
         */
        "RateLimit-Policy": string;
        /**
         * @description Seconds to wait before the same request is worth sending again.
         * @example 23
         */
        "Retry-After": number;
        /**
         * @description The id of this request in the logs: the one that was sent, where it can be one.
         * @example 0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18
         */
        "X-Request-ID": string;
        /**
         * @description How long the answer took.
         * @example 12.3ms
         */
        "X-Response-Time": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
