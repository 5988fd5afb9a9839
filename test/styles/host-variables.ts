import { type Declarations, declarationsOf } from '../../stories/theming/resolve.js';

type Host = Readonly<Record<'light' | 'dark', Declarations>>;

/** What pages of Bootstrap 5.3 and of the national design system say by themselves, as far as any of our tokens reads it. */
export const hostVariables: Readonly<Record<string, Host>> = {
  'bootstrap-5': {
    light: declarationsOf(`
      --bs-body-bg: #ffffff; --bs-body-color: #212529; --bs-tertiary-bg: #f8f9fa; --bs-secondary-bg: #e9ecef;
      --bs-border-color: #dee2e6; --bs-primary: #0d6efd; --bs-primary-bg-subtle: #cfe2ff;
      --bs-success-text-emphasis: #0a3622; --bs-success-bg-subtle: #d1e7dd;
      --bs-warning-text-emphasis: #664d03; --bs-warning-bg-subtle: #fff3cd;
      --bs-danger-text-emphasis: #58151c; --bs-danger-bg-subtle: #f8d7da;
    `),
    dark: declarationsOf(`
      --bs-body-bg: #212529; --bs-body-color: #dee2e6; --bs-tertiary-bg: #2b3035; --bs-secondary-bg: #343a40;
      --bs-border-color: #495057; --bs-primary: #0d6efd; --bs-primary-bg-subtle: #031633;
      --bs-success-text-emphasis: #75b798; --bs-success-bg-subtle: #051b11;
      --bs-warning-text-emphasis: #ffda6a; --bs-warning-bg-subtle: #332701;
      --bs-danger-text-emphasis: #ea868f; --bs-danger-bg-subtle: #2c0b0e;
    `),
  },
  ina: {
    light: declarationsOf(`
      --ina-background-primary: #ffffff; --ina-background-secondary: #f8f8f7; --ina-background-tertiary: #f2f2f2;
      --ina-content-primary: #1f1f1f; --ina-content-secondary: #525252; --ina-stroke-primary: #e5e5e5;
      --ina-primary-primary: #06264d; --ina-content-positive: #288034;
    `),
    dark: declarationsOf(`
      --ina-background-primary: #141414; --ina-background-secondary: #1f1f1f; --ina-background-tertiary: #404040;
      --ina-content-primary: #ffffff; --ina-content-secondary: #a3a3a3; --ina-stroke-primary: #404040;
      --ina-primary-primary: #3a78c1; --ina-content-positive: #3cc14e;
    `),
  },
};
