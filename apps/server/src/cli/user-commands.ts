import { randomBytes } from 'node:crypto';
import { ROLES } from '@shoji/schema';
import { ConfigError } from '../config/config-error.ts';
import { isRole } from '../domain/accounts/auth.ts';
import type { PasswordVerdict } from '../domain/accounts/password-strength.ts';
import type { Workspace } from './workspace.ts';

export interface UserOptions {
  name?: string;
  role?: string;
  /** A password is made and printed instead of asked for. */
  generate?: boolean;
}

type AskPassword = () => Promise<string>;

const tooWeak = ({ warning, suggestions }: PasswordVerdict): ConfigError =>
  new ConfigError(['This password is too easy to guess.', warning, ...suggestions].filter(Boolean).join(' '));

const choosePassword = (options: UserOptions, ask: AskPassword): Promise<string> =>
  options.generate ? Promise.resolve(randomBytes(18).toString('base64url')) : ask();

/** The generated password, if one was asked for. */
export async function addUser(
  { accounts }: Workspace,
  email: string,
  options: UserOptions,
  ask: AskPassword,
): Promise<string | undefined> {
  const role = options.role ?? ((await accounts.needsSetup()) ? 'owner' : 'viewer');
  if (!isRole(role)) throw new ConfigError(`A role is one of ${ROLES.join(', ')}.`);
  const password = await choosePassword(options, ask);
  const created = await accounts.create({ email, name: options.name, password, role });
  if (created.ok) return options.generate ? password : undefined;
  switch (created.code) {
    case 'bad_email':
      throw new ConfigError(`${email} is not an e-mail address.`);
    case 'email_taken':
      throw new ConfigError(`${email} has an account already. "shoji user password ${email}" sets a new password.`);
    case 'weak_password':
      throw tooWeak(created.verdict);
  }
}

export async function setUserPassword(
  { accounts }: Workspace,
  email: string,
  options: UserOptions,
  ask: AskPassword,
): Promise<string | undefined> {
  const password = await choosePassword(options, ask);
  const result = await accounts.setPassword(email, password);
  if (result.ok) return options.generate ? password : undefined;
  throw result.code === 'weak_password' ? tooWeak(result.verdict) : new ConfigError(`${email} has no account here.`);
}

export const listUsers = async ({ storage }: Workspace): Promise<string[]> =>
  (await storage.users.list()).map(({ email, name, role }) => [email, role, name].join('\t'));
