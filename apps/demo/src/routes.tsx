import { Navigate, type RouteDefinition } from '@solidjs/router';
import type { Component, JSX } from 'solid-js';
import { CATEGORIES } from './catalogue/products.ts';
import { chooseLanguage, LANGUAGES, type Language } from './i18n/language.ts';
import { pathTo } from './i18n/place.ts';
import { CATEGORY_SLUGS, PAGE_SLUGS, type Page, STEP_SLUGS, STEPS, type Step } from './i18n/slugs.ts';
import { AboutPage } from './pages/about.tsx';
import { AccountPage } from './pages/account.tsx';
import { CartPage } from './pages/cart.tsx';
import { CataloguePage } from './pages/catalogue.tsx';
import { AddressStep } from './pages/checkout/address.tsx';
import { CodeStep } from './pages/checkout/code.tsx';
import { DeliveryStep } from './pages/checkout/delivery.tsx';
import { PaymentStep } from './pages/checkout/payment.tsx';
import { ContactPage } from './pages/contact.tsx';
import { GiftPage } from './pages/gift.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { ProductPage } from './pages/product.tsx';
import { RecordingPage } from './pages/recording.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { SignUpPage } from './pages/sign-up.tsx';
import { StoresPage } from './pages/stores.tsx';
import { TermsPage } from './pages/terms.tsx';
import { ThanksPage } from './pages/thanks.tsx';
import { Shell } from './ui/shell.tsx';

const PAGES: Record<Exclude<Page, 'checkout'>, Component> = {
  cart: CartPage,
  thanks: ThanksPage,
  signUp: SignUpPage,
  signIn: SignInPage,
  account: AccountPage,
  contact: ContactPage,
  gift: GiftPage,
  stores: StoresPage,
  about: AboutPage,
  terms: TermsPage,
  recording: RecordingPage,
};

const CHECKOUT: Record<Step, Component> = {
  address: AddressStep,
  delivery: DeliveryStep,
  payment: PaymentStep,
  code: CodeStep,
};

const visitorsLanguage = (): Language => chooseLanguage(navigator.languages ?? [navigator.language]);

/** One tree of pages a language: another language is another tree, so no page has to react to a change of it. */
const treeOf = (language: Language): RouteDefinition => ({
  path: `/${language}`,
  component: (props: { children?: JSX.Element }) => <Shell language={language}>{props.children}</Shell>,
  children: [
    { path: '/', component: () => <CataloguePage /> },
    ...CATEGORIES.flatMap((category): RouteDefinition[] => [
      { path: `/${CATEGORY_SLUGS[language][category]}`, component: () => <CataloguePage category={category} /> },
      { path: `/${CATEGORY_SLUGS[language][category]}/:slug`, component: () => <ProductPage category={category} /> },
    ]),
    ...Object.entries(PAGES).map(
      ([page, component]): RouteDefinition => ({ path: `/${PAGE_SLUGS[language][page as Page]}`, component }),
    ),
    {
      path: `/${PAGE_SLUGS[language].checkout}`,
      component: () => <Navigate href={pathTo(language, { kind: 'page', page: 'checkout', step: 'address' })} />,
    },
    ...STEPS.map(
      (step): RouteDefinition => ({
        path: `/${PAGE_SLUGS[language].checkout}/${STEP_SLUGS[language][step]}`,
        component: CHECKOUT[step],
      }),
    ),
    { path: '/*rest', component: NotFoundPage },
  ],
});

export const routes: RouteDefinition[] = [
  { path: '/', component: () => <Navigate href={pathTo(visitorsLanguage(), { kind: 'home' })} /> },
  ...LANGUAGES.map(treeOf),
  {
    path: '/*rest',
    component: () => (
      <Shell language={visitorsLanguage()}>
        <NotFoundPage />
      </Shell>
    ),
  },
];
