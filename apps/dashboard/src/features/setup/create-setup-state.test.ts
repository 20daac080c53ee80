import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/api-error.ts';
import { createSetupState } from './create-setup-state.ts';

const account = { token: 't', email: 'jana@shop.example', password: 'five unrelated words here' };
const setUpWith = (setUp: () => Promise<void>, kept = true) => {
  const onDone = vi.fn();
  return { onDone, state: createSetupState({ setUp, isCookieKept: async () => kept, onDone }) };
};

describe('createSetupState', () => {
  it('goes on when the account is made', async () => {
    const { state, onDone } = setUpWith(async () => undefined);
    await state.submit(account);
    expect(onDone).toHaveBeenCalledOnce();
  });
  it('shows what the server says about a weak password', async () => {
    const error = new ApiError('weak_password', 400, {
      score: 1,
      warning: 'This is a common password.',
      suggestions: ['Add another word.', 7],
    });
    const { state } = setUpWith(async () => Promise.reject(error));
    await state.submit(account);
    expect(state.problem()).toMatchObject({
      field: 'password',
      advice: ['This is a common password.', 'Add another word.'],
    });
  });
  it('refuses a short one by itself', async () => {
    const setUp = vi.fn();
    const { state } = setUpWith(setUp);
    await state.submit({ ...account, password: 'elevenchars' });
    expect(state.problem()?.field).toBe('password');
    expect(setUp).not.toHaveBeenCalled();
  });
  it('says when the link is used up', async () => {
    const { state } = setUpWith(async () => Promise.reject(new ApiError('setup_link_used', 403)));
    await state.submit(account);
    expect(state.linkUsed()).toBe(true);
    expect(state.problem()).toBeNull();
  });
  it('explains a dropped cookie', async () => {
    const { state, onDone } = setUpWith(async () => undefined, false);
    await state.submit(account);
    expect(state.cookieFault()).toBe('dropped');
    expect(onDone).not.toHaveBeenCalled();
  });
});
