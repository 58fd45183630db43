import type { Rule } from '../../../kernel/rule';

/** How many links one person may have open at a time: one for each device, and no store of them. */
export const MOST_FEEDS = 10;

const thereAreFew: Rule<{ readonly live: number }> = {
  code: 'calendar-feed.too-many',
  citation: 'BR 8; GC24 §66–67',
  holds: ({ live }) => live < MOST_FEEDS,
};

/** Whether another link may be made. */
export const feedRules = [thereAreFew];
