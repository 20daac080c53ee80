interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Adds a script with integrity to the page. Works under a strict policy that names the origin; throws where it may not. */
export function injectScript(url: string, integrity: string, nonce: string | undefined, onFail: () => void): void {
  const script = document.createElement('script');
  let source = url;
  try {
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    if (trustedTypes)
      source = trustedTypes.createPolicy('shoji', { createScriptURL: (same) => same }).createScriptURL(url);
  } catch {
    // The page allows no policy of this name; its default policy may still allow the address.
  }
  script.async = true;
  script.crossOrigin = 'anonymous';
  script.integrity = integrity;
  if (nonce) script.nonce = nonce;
  script.onerror = onFail;
  script.src = source;
  (document.head ?? document.documentElement).append(script);
}
