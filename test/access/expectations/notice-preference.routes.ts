import { law, type RouteLaw } from './route-law';

const EVERYBODY = { holders: 'everybody', open: 'every holder' } as const;

/** Everybody says for themselves of what they are written. */
export const noticePreferenceRoutes: readonly RouteLaw[] = [
  law('GET /v1/me/notice-preferences', EVERYBODY),
  law('POST /v1/me/notice-preferences/change', {
    ...EVERYBODY,
    ask: () => ({
      body: { mailbox: 'somebody@example.org', language: 'az', immediately: ['task'], daily: [] },
    }),
  }),
];
