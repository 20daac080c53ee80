import { ROLES, type Role } from '@shoji/schema';
import { type BetterAuthOptions, type BetterAuthPlugin, betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { MAX_PASSWORD_LENGTH } from './password-strength.ts';

const WEEK_S = 7 * 86_400;

/** Signs a user in without a password: for one-time links. Never reachable over HTTP. */
const signInPlugin = {
  id: 'shoji-sign-in',
  endpoints: {
    signInUser: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
        if (!user) throw new APIError('NOT_FOUND');
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ ok: true });
      },
    ),
  },
} satisfies BetterAuthPlugin;

export interface AuthSettings {
  database: BetterAuthOptions['database'];
  secret: string;
  baseURL: string;
  /** Origins whose pages may sign in. */
  trustedOrigins: (request?: Request) => string[];
  /** Cookies carry `Secure` and the `__Host-` prefix. Browsers take those over HTTPS and on loopback only. */
  secureCookies: boolean;
}

/** better-auth, closed: no sign-up, no telemetry, no cache of sessions in a cookie. Rates are limited in `http/`. */
export function createAuth(settings: AuthSettings) {
  const prefix = settings.secureCookies ? '__Host-shoji' : 'shoji';
  return betterAuth({
    appName: 'Shoji',
    baseURL: settings.baseURL,
    basePath: '/api/auth',
    secret: settings.secret,
    database: settings.database,
    trustedOrigins: async (request) => settings.trustedOrigins(request),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { expiresIn: WEEK_S, updateAge: 86_400, cookieCache: { enabled: false } },
    user: { additionalFields: { role: { type: [...ROLES], required: false, defaultValue: 'viewer', input: false } } },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: `${prefix}.session`,
          attributes: { httpOnly: true, sameSite: 'strict', path: '/', secure: settings.secureCookies },
        },
      },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [signInPlugin],
  });
}

export type Auth = ReturnType<typeof createAuth>;

export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);
