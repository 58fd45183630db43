import type { Rule } from '../../../kernel/rule';

/** Of which kinds somebody wants to be written, and when. */
export interface PreferenceFacts {
  readonly immediately: readonly string[];
  readonly daily: readonly string[];
}

const eachKindIsWrittenOfOnce: Rule<PreferenceFacts> = {
  code: 'notice-preference.kind-twice',
  citation: 'data minimisation: GC24 §67',
  holds: ({ immediately, daily }) => !immediately.some((kind) => daily.includes(kind)),
};

/** Whether a wish can be kept. */
export const noticePreferenceRules: readonly Rule<PreferenceFacts>[] = [eachKindIsWrittenOfOnce];
