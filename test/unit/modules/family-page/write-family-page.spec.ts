import { PAGE_WORDS, RIGHTS_OF, WORDS_TO } from '../../../../src/modules/family-page/domain/page-words';
import { plainArea, plainKind, plainRhythm } from '../../../../src/modules/family-page/domain/plain-codes';
import type { ToldOrder, ToldPage } from '../../../../src/modules/family-page/domain/told-page';
import { plainCondition } from '../../../../src/modules/family-page/domain/plain-conditions';
import {
  plainException,
  plainPlace,
  plainPurpose,
} from '../../../../src/modules/family-page/domain/plain-limits';
import purposes from '../../../../src/modules/reference/seed/appointment-purposes.json';
import exceptions from '../../../../src/modules/reference/seed/condition-exceptions.json';
import places from '../../../../src/modules/reference/seed/condition-places.json';
import kinds from '../../../../src/modules/reference/seed/order-condition-kinds.json';
import { PAGE_SECURITY, PAGE_STYLE } from '../../../../src/modules/family-page/http/page-style';
import { writeFamilyPage, writeNoPage } from '../../../../src/modules/family-page/http/write-family-page';
import type { Language } from '../../../../src/platform/persistence/request-facts';
import { createHash } from 'node:crypto';

const LANGUAGES: readonly Language[] = ['az', 'en', 'ru'];

const PAGE: ToldPage = {
  ...{ reader: 'child', language: 'az' },
  plan: {
    ...{ startsOn: '2026-11-16', endsOn: '2027-03-16', areas: ['substances', 'making-amends', 'health'] },
    activities: [{ kind: 'mediation', times: 2, rhythm: 'week', untilOn: '2027-03-01' }],
  },
  meetings: [{ kind: 'family', beginsAt: '2026-12-02T21:30:00Z', endsAt: '2026-12-02T22:30:00Z' }],
  order: null,
};

const NO_LIMITS = {
  ...{ weekdays: [], from: null, until: null, places: [], exceptions: [] },
  ...{ fromOn: null, untilOn: null },
};
/** At home on school nights, away from the market, to come to the centre, and what nobody has plain words for. */
const ORDER: ToldOrder = {
  conditions: [
    {
      kind: 'stay-at-home-hours',
      limits: {
        ...{ ...NO_LIMITS, weekdays: [1, 5], from: '22:00', until: '06:00', untilOn: '2026-12-31' },
        exceptions: [
          { code: 'with-representative', on: null },
          { code: 'family-event', on: '2026-12-11' },
        ],
      },
    },
    { kind: 'keep-away-place', limits: { ...NO_LIMITS, places: ['market', 'park'] } },
    { kind: 'report-to-office', limits: null },
    { kind: 'no-such-kind', limits: null },
  ],
  dates: [{ purpose: 'reporting', at: '2026-12-07T11:00:00Z' }],
};

const write = (language: Language, difference: Partial<ToldPage> = {}) =>
  writeFamilyPage(
    { ...PAGE, ...difference },
    { language, zone: 'Asia/Baku', now: new Date('2026-12-01T09:30:00Z') },
  );

describe('The page for a child and its family', () => {
  it.each(LANGUAGES)(
    'has a language, one first heading, headings in order, and tables with captions: %s',
    (language) => {
      const page = write(language);
      expect(page).toMatch(new RegExp(`^<!doctype html>\\s<html lang="${language}">`));
      const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, n) => n === 0 || level <= levels[n - 1]! + 1)).toBe(true);
      expect(page.match(/<caption>/g)).toHaveLength(page.match(/<table>/g)!.length);
      expect(page).not.toMatch(/<th>|<td><\/td>|\.\.|undefined|\{n\}|\{times\}/);
    },
  );

  it('tells the time on the clock of the place', () => {
    expect(write('en')).toContain('Thursday, 3 December 2026, 01:30–02:30');
    expect(write('ru')).toMatch(/четверг, 3 декабря 2026 г\., 01:30–02:30/);
    expect(write('az')).toMatch(/3 dekabr 2026, cümə axşamı, 01:30–02:30/);
  });

  it('says nothing of what others should not know, whatever the plan is about', () => {
    for (const language of LANGUAGES)
      expect(write(language)).not.toMatch(/mediat|mediasiya|медиац|alcohol|amends|narkotik|вред/i);
    expect(plainKind('community-service')).toEqual(plainKind('no-such-kind'));
    expect(['substances', 'making-amends', 'safety', 'other'].map(plainArea)).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('counts in each language as people do', () => {
    expect(plainRhythm('week', 1)).toEqual({ az: 'həftədə bir dəfə', en: 'once a week', ru: 'раз в неделю' });
    expect([2, 5, 21, 22].map((times) => plainRhythm('month', times)?.ru)).toEqual([
      ...['2 раза в месяц', '5 раз в месяц', '21 раз в месяц', '22 раза в месяц'],
    ]);
    expect(plainRhythm('no-such-rhythm', 2)).toBeUndefined();
  });

  it('says so where there is no plan and no meeting', () => {
    const page = write('en', { plan: null, meetings: [] });
    expect(page).toContain(PAGE_WORDS.noPlan.en);
    expect(page).toContain(PAGE_WORDS.noMeeting.en);
  });

  it('speaks to the child, and otherwise to who stands for it', () => {
    for (const language of LANGUAGES) {
      expect(write(language)).toContain(WORDS_TO.child.hello[language]);
      expect(write(language, { reader: 'representative' })).toContain(RIGHTS_OF.representative[0]![language]);
    }
  });

  it('lets a browser use the style that it has, and nothing else', () => {
    const style = /<style>([^]*)<\/style>/.exec(writeNoPage('az'))?.[1];
    expect(style).toBe(PAGE_STYLE);
    const hash = createHash('sha256').update(style!).digest('base64');
    expect(PAGE_SECURITY).toContain(`style-src 'sha256-${hash}'`);
  });

  describe('of what was ordered', () => {
    it.each<[Language, readonly (string | RegExp)[]]>([
      [
        'en',
        [
          ...['What you are to keep to', 'Be at home at these hours', '22:00–06:00 (the next day)'],
          ...['Days: Monday, Friday', 'together with a parent', 'a family day: 11 December 2026'],
          ...['Last day: 31 December 2026', 'Do not go to these places', 'market or shopping centre; park'],
          ...['Come to us on the days that are set', 'Monday, 7 December 2026, 15:00'],
        ],
      ],
      [
        'az',
        [
          ...[
            'Nəyə əməl etməlisən',
            'Bu saatlarda evdə olmaq',
            '22:00–06:00 (növbəti gün)',
            'bazar ertəsi, cümə',
          ],
          ...['Bu yerlərə getməmək', 'bazar və ya ticarət mərkəzi', '7 dekabr 2026, bazar ertəsi, 15:00'],
        ],
      ],
      [
        'ru',
        [
          ...['Что тебе нужно соблюдать', 'Быть дома в эти часы', '22:00–06:00 (следующего дня)'],
          ...['понедельник, пятница', 'Не ходить в эти места', 'рынок или торговый центр'],
          ...[/понедельник, 7 декабря 2026 г\., 15:00/],
        ],
      ],
    ])('says each thing with its hours, days and places, and the next dates: %s', (language, words) => {
      const page = write(language, { order: ORDER });
      for (const said of words) expect(page).toMatch(said);
    });

    it('is said to who stands for the child as to a grown-up', () => {
      const page = write('ru', { order: ORDER, reader: 'representative' });
      expect(page).toMatch(/Что нужно соблюдать ребёнку[^]*Быть дома в эти часы[^]*Не ходить в эти места/);
      expect(page).not.toMatch(/тебе нужно|понимаешь/);
    });

    it.each(LANGUAGES)('names no court, order or breach, and no code: %s', (language) => {
      for (const reader of ['child', 'representative'] as const) {
        const page = write(language, { order: ORDER, reader });
        expect(page).not.toMatch(
          /(?<!\p{L})(?:court|order|breach|məhkəmə|pozuntu|суд|наруш)(?!-)|no-such|-hours|undefined/iu,
        );
      }
    });

    it('is not spoken of where nothing is asked', () => {
      expect(write('en', { order: { conditions: [], dates: [] } })).toBe(write('en'));
      expect(write('en')).not.toContain('keep to');
    });

    it.each([
      [
        'order-condition-kinds',
        kinds.entries,
        (code: string) => plainCondition({ kind: code, limits: null }),
      ],
      ['condition-places', places.entries, plainPlace],
      ['condition-exceptions', exceptions.entries, plainException],
      ['appointment-purposes', purposes.entries, plainPurpose],
    ] as const)('has plain words for each code of %s', (_, entries, plain) => {
      const said = entries.map(({ code }) => JSON.stringify(plain(code)));
      expect(new Set([...said, JSON.stringify(plain('no-such-code'))]).size).toBe(
        entries.some(({ code }) => code === 'other') ? said.length : said.length + 1,
      );
    });
  });
});
