import type { Texts } from '../i18n/texts.ts';

export type Problem = Exclude<keyof Texts['problems'], 'summary'>;
export type Check = (value: string) => Problem | null;

const digits = (value: string): number => value.replace(/\D/g, '').length;

const after =
  (fits: (value: string) => boolean, problem: Problem): Check =>
  (value) => {
    if (value.trim() === '') return 'required';
    return fits(value) ? null : problem;
  };

/** Checks that say what to do. They are mild on purpose: nobody should feel invited to type real data. */
export const CHECKS = {
  required: after(() => true, 'required'),
  email: after((value) => /^\S+@\S+$/.test(value.trim()), 'email'),
  phone: after((value) => digits(value) >= 6, 'phone'),
  password: after((value) => value.length >= 8, 'password'),
  cardNumber: after((value) => digits(value) >= 12 && digits(value) <= 19, 'card'),
  cardExpiry: after((value) => digits(value) === 4 || digits(value) === 6, 'expiry'),
  cardCvc: after((value) => /^\d{3,4}$/.test(value.trim()), 'cvc'),
  otp: after((value) => digits(value) === 6, 'code'),
} satisfies Record<string, Check>;

/** The problem of each field of a form that has one. */
export function findProblems(form: FormData, checks: Record<string, Check>): Record<string, Problem> {
  const problems: Record<string, Problem> = {};
  for (const [name, check] of Object.entries(checks)) {
    const problem = check(String(form.get(name) ?? ''));
    if (problem) problems[name] = problem;
  }
  return problems;
}
