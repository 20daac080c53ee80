import { createHash, randomBytes } from 'node:crypto';
import type { Me, Role } from '@shoji/schema';
import type { LinkKind, Storage } from '@shoji/storage';
import { z } from 'zod';
import { type Auth, isRole } from './auth.ts';
import { hashPassword } from './password-hash.ts';
import { judgePassword, type PasswordVerdict } from './password-strength.ts';

export interface NewMember {
  email: string;
  name?: string | undefined;
  password: string;
  role: Role;
}

export type MemberFault =
  | { ok: false; code: 'bad_email' | 'email_taken' }
  | { ok: false; code: 'weak_password'; verdict: PasswordVerdict };

export type CreateResult = { ok: true; id: string } | MemberFault;

export type PasswordResult =
  | { ok: true }
  | { ok: false; code: 'no_such_user' }
  | { ok: false; code: 'weak_password'; verdict: PasswordVerdict };

export interface Accounts {
  /** No account exists yet. */
  needsSetup(): Promise<boolean>;
  /** Whether {@link Accounts.create} would take it; the address in the form in which it is kept. */
  check(member: Omit<NewMember, 'role'>): Promise<{ ok: true; email: string } | MemberFault>;
  create(member: NewMember): Promise<CreateResult>;
  /** Sets a new password and ends all sign-ins of that member. */
  setPassword(email: string, password: string): Promise<PasswordResult>;
  /** Token of a link that works once, until `expiresAt`. Only its hash is stored. */
  issueLink(kind: LinkKind, userId: string | null, lifeMs: number): Promise<{ token: string; expiresAt: number }>;
  useLink(kind: LinkKind, token: string): Promise<{ userId: string | null } | null>;
  whoIs(headers: Headers): Promise<Me | null>;
}

const emailSchema = z.email().max(254);
const tokenHash = (token: string): Uint8Array => createHash('sha256').update(token).digest();

export function createAccounts(deps: {
  auth: Auth;
  storage: Pick<Storage, 'users' | 'links'>;
  now: () => number;
}): Accounts {
  const { auth, storage, now } = deps;

  async function check({ email: given, name, password }: Omit<NewMember, 'role'>) {
    const parsed = emailSchema.safeParse(given.trim().toLowerCase());
    if (!parsed.success) return { ok: false, code: 'bad_email' } as const;
    const email = parsed.data;
    const verdict = judgePassword(password, [email, name ?? '']);
    if (!verdict.ok) return { ok: false, code: 'weak_password', verdict } as const;
    if (await storage.users.findByEmail(email)) return { ok: false, code: 'email_taken' } as const;
    return { ok: true, email } as const;
  }

  return {
    check,
    async needsSetup() {
      return (await storage.users.count()) === 0;
    },
    async create({ email: given, name, password, role }) {
      const draft = await check({ email: given, name, password });
      if (!draft.ok) return draft;
      const { email } = draft;
      const { internalAdapter } = await auth.$context;
      const hash = await hashPassword(password);
      const user = await internalAdapter.createUser(
        { email, name: name?.trim() || email.split('@')[0] || email, emailVerified: true, role },
        { method: 'email-password' },
      );
      await internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: hash,
      });
      return { ok: true, id: user.id };
    },
    async setPassword(email, password) {
      const user = await storage.users.findByEmail(email.trim());
      if (!user) return { ok: false, code: 'no_such_user' };
      const verdict = judgePassword(password, [user.email, user.name]);
      if (!verdict.ok) return { ok: false, code: 'weak_password', verdict };
      const { internalAdapter } = await auth.$context;
      await internalAdapter.updatePassword(user.id, await hashPassword(password));
      await internalAdapter.deleteUserSessions(user.id);
      return { ok: true };
    },
    async issueLink(kind, userId, lifeMs) {
      const token = randomBytes(32).toString('base64url');
      const expiresAt = now() + lifeMs;
      await storage.links.prune(now());
      await storage.links.create({ tokenHash: tokenHash(token), kind, userId, expiresAt });
      return { token, expiresAt };
    },
    useLink: (kind, token) => storage.links.use(tokenHash(token), kind, now()),
    async whoIs(headers) {
      const found = await auth.api.getSession({ headers });
      if (!found) return null;
      const { id, email, name, role } = found.user;
      return { id, email, name, role: isRole(role) ? role : 'viewer' };
    },
  };
}
