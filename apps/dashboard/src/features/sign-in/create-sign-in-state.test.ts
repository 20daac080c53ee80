import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/api-error.ts';
import { createSignInState, type SignInSteps } from './create-sign-in-state.ts';

const right = { email: 'jana@shop.example', password: 'correct horse battery' };

function setUp(steps: Partial<SignInSteps> = {}) {
  const onDone = vi.fn();
  const state = createSignInState({
    signIn: async () => undefined,
    signInByLink: async () => undefined,
    isCookieKept: async () => true,
    onDone,
    ...steps,
  });
  return { state, onDone };
}
const refuse = (error: unknown) => async () => Promise.reject(error);

describe('createSignInState', () => {
  it('is done when the server agrees and the cookie stays', async () => {
    const { state, onDone } = setUp();
    await state.submit(right);
    expect(onDone).toHaveBeenCalledOnce();
    expect(state.problem()).toBeNull();
  });
  it('explains a dropped cookie instead of going on', async () => {
    const { state, onDone } = setUp({ isCookieKept: async () => false });
    await state.submit(right);
    expect(onDone).not.toHaveBeenCalled();
    expect(state.cookieFault()).toBe('dropped');
    expect(state.busy()).toBe('no');
  });
  it('explains why the server refuses over plain HTTP', async () => {
    const { state } = setUp({ signIn: refuse(new ApiError('insecure_transport', 403)) });
    await state.submit(right);
    expect(state.cookieFault()).toBe('refused');
    expect(state.problem()).toBeNull();
  });
  it.each([
    [new ApiError('bad_credentials', 401), 'password'],
    [new ApiError('rate_limited', 429), 'form'],
    [new ApiError('unreachable', 0), 'form'],
    [new TypeError('boom'), 'form'],
  ])('puts %s where it belongs', async (error, field) => {
    const { state, onDone } = setUp({ signIn: refuse(error) });
    await state.submit(right);
    expect(state.problem()?.field).toBe(field);
    expect(onDone).not.toHaveBeenCalled();
    expect(state.busy()).toBe('no');
  });
  it('asks for what is missing without asking the server', async () => {
    const signIn = vi.fn();
    const { state } = setUp({ signIn });
    await state.submit({ email: '', password: 'x' });
    expect(state.problem()?.field).toBe('email');
    await state.submit({ email: 'a@b', password: '' });
    expect(state.problem()?.field).toBe('password');
    expect(signIn).not.toHaveBeenCalled();
  });
  it('sends once, however often it is pressed', async () => {
    const signIn = vi.fn(async () => undefined);
    const { state } = setUp({ signIn });
    await Promise.all([state.submit(right), state.submit(right)]);
    expect(signIn).toHaveBeenCalledOnce();
  });
  it('says that a link is used up, and nothing about passwords', async () => {
    const { state } = setUp({ signInByLink: refuse(new ApiError('setup_link_used', 403)) });
    await state.useLink('token');
    expect(state.problem()).toMatchObject({ field: 'form' });
    expect(state.problem()?.text).toContain('link');
  });
});
