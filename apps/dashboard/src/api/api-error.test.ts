import { errorBody } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { errorOfAnswer, isApiError } from './api-error.ts';

describe('errorOfAnswer', () => {
  it('takes code and details from the body', () => {
    const error = errorOfAnswer(400, errorBody('weak_password', { score: 1 }));
    expect(isApiError(error, 'weak_password')).toBe(true);
    expect(error.details).toEqual({ score: 1 });
  });

  it.each([
    [401, '<html>', 'unauthenticated'],
    [403, null, 'forbidden'],
    [404, { error: 'gone' }, 'not_found'],
    [429, {}, 'rate_limited'],
    [502, 'Bad gateway', 'unreachable'],
    [504, null, 'unreachable'],
    [500, { error: { code: 'made_up' } }, 'internal'],
    [418, undefined, 'internal'],
  ])('finds a code for %d with body %j', (status, body, code) => {
    expect(errorOfAnswer(status, body).code).toBe(code);
  });
});
