import { ApiError, errorOfAnswer } from './api-error.ts';

export interface RequestOptions {
  method?: 'GET' | 'POST';
  /** Sent as JSON. */
  body?: unknown;
  /** Left out where undefined or empty. */
  query?: Record<string, string | number | undefined>;
  signal?: AbortSignal;
  fetch?: typeof globalThis.fetch;
}

/** Path with query, e.g. `/api/sessions?limit=50`. */
export function address(path: string, query: RequestOptions['query'] = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length === 0 ? path : `${path}?${search}`;
}

async function readJson(answer: Response): Promise<unknown> {
  const text = await answer.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One call of the API. Rejects with {@link ApiError}, and with `AbortError` when `signal` aborts; nothing else. */
export async function request(path: string, options: RequestOptions = {}): Promise<unknown> {
  const { method = 'GET', body, query, signal, fetch = globalThis.fetch } = options;
  const init: RequestInit = { method, headers: { accept: 'application/json' }, credentials: 'same-origin' };
  if (signal) init.signal = signal;
  if (body !== undefined) {
    init.headers = { accept: 'application/json', 'content-type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  let status = 0;
  let isJson = false;
  let answer: unknown;
  try {
    const response = await fetch(address(path, query), init);
    status = response.status;
    isJson = response.headers.get('content-type')?.includes('json') ?? false;
    answer = await readJson(response);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('unreachable', 0);
  }
  if (status >= 400 || status === 0) throw errorOfAnswer(status, answer);
  // A page instead of data: something between us and the server answers, not the server.
  if (!isJson && answer === undefined && method === 'GET') throw new ApiError('unreachable', status);
  return answer;
}
