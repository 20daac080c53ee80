import { useLocation } from '@solidjs/router';
import { createEffect, type JSX, on } from 'solid-js';
import type { Language } from '../i18n/language.ts';
import { ConsentBanner } from './consent-banner.tsx';
import { Footer } from './footer.tsx';
import { Header, Strip } from './header.tsx';
import { LocaleProvider, useLocale } from './locale.tsx';

const Frame = (props: { children?: JSX.Element }) => {
  const { t, language } = useLocale();
  const location = useLocation();
  let main: HTMLElement | undefined;
  const keepMain = (element: HTMLElement): void => {
    main = element;
  };
  document.documentElement.lang = language;
  // A screen reader has to notice that a page was left: the focus goes to the new one. Not on the first load.
  createEffect(
    on(
      () => location.pathname,
      () => main?.focus({ preventScroll: true }),
      { defer: true },
    ),
  );
  return (
    <>
      {/* With a target the router leaves it to the browser, which moves the focus too. */}
      <a class="skip" href="#content" target="_self" data-shoji="allow">
        {t.skip}
      </a>
      <Strip />
      <Header />
      <main id="content" tabindex="-1" ref={keepMain}>
        {props.children}
      </main>
      <Footer />
      <ConsentBanner />
    </>
  );
};

/** Everything around a page, in one language. */
export const Shell = (props: { language: Language; children?: JSX.Element }) => (
  <LocaleProvider language={props.language}>
    <Frame>{props.children}</Frame>
  </LocaleProvider>
);
