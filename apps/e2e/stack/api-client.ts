import type { SessionPage, WireEvent } from '@shoji/schema';

export interface ApiClient {
  sessions(): Promise<SessionPage>;
  events(id: string): Promise<WireEvent[]>;
  get(path: string): Promise<Response>;
}

/** Signs in over HTTP as a program would, and reads. */
export async function signInByApi(url: string, credentials: { email: string; password: string }): Promise<ApiClient> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify(credentials),
  });
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}: ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const get = (path: string): Promise<Response> => fetch(`${url}${path}`, { headers: { Cookie: cookie } });
  const json = async <Value>(path: string): Promise<Value> => {
    const response = await get(path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as Value;
  };
  return {
    get,
    sessions: () => json('/api/sessions'),
    events: (id) => json(`/api/sessions/${id}/events`),
  };
}
