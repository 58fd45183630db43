import type { Language } from '../../../platform/persistence/request-facts';
import { inLanguage, spokenDay } from '../../../platform/print/spoken';
import { PAGE_WORDS, RIGHTS_OF, WORDS_TO } from '../domain/page-words';
import { plainArea, plainKind, plainRhythm } from '../domain/plain-codes';
import type { ToldActivity, ToldMeeting, ToldPage, ToldPlan } from '../domain/told-page';
import { clockOf, timeOf, type PageSetting } from './page-times';
import { writeConditions } from './write-conditions';
import { listOf, tableOf, writeDocument } from './write-document';

/** The page for a child, or for who stands for it; what is not named here is not shown. */
export function writeFamilyPage(page: ToldPage, setting: PageSetting): string {
  const { language } = setting;
  const words = inLanguage(PAGE_WORDS, language);
  const toReader = inLanguage(WORDS_TO[page.reader], language);
  const body = [
    `<p>${toReader.hello}</p>`,
    `<h2>${words.meetings}</h2>${meetingsOf(page.meetings, setting)}`,
    ...(page.order ? writeConditions(page.order, page.reader, setting) : []),
    `<h2>${words.together}</h2>${page.plan ? planOf(page.plan, language) : `<p>${words.noPlan}</p>`}`,
    `<h2>${toReader.rights}</h2>${listOf(RIGHTS_OF[page.reader].map((one) => one[language]))}`,
    `<p class="help">${toReader.help}</p>`,
    `<p class="small">${toReader.keep}</p>`,
    `<p class="small">${words.opened}: ${timeOf(setting.now, setting)}</p>`,
  ];
  return writeDocument(language, words.title, body.join('\n'));
}

/** What is said to a link that is wrong, revoked or run out: always the same. */
export function writeNoPage(language: Language): string {
  const words = inLanguage(PAGE_WORDS, language);
  return writeDocument(language, words.noPage, `<p>${words.askForNew}</p>`);
}

function meetingsOf(meetings: readonly ToldMeeting[], setting: PageSetting): string {
  const words = inLanguage(PAGE_WORDS, setting.language);
  if (meetings.length === 0) return `<p>${words.noMeeting}</p>`;
  const rows = meetings.map(({ kind, beginsAt, endsAt }) => [
    `${timeOf(new Date(beginsAt), setting)}–${clockOf(new Date(endsAt), setting)}`,
    plainKind(kind)[setting.language],
  ]);
  return tableOf(words.nextMeetings, [words.when, words.what], rows);
}

function planOf({ startsOn, endsOn, areas, activities }: ToldPlan, language: Language): string {
  const words = inLanguage(PAGE_WORDS, language);
  const term = [
    `${words.planFrom}: ${spokenDay(startsOn, language)}`,
    `${words.planUntil}: ${spokenDay(endsOn, language)}`,
  ];
  const helps = [...new Set(areas.flatMap((code) => plainArea(code)?.[language] ?? []))];
  const rows = activities.map((one) => [plainKind(one.kind)[language], howOften(one, language)]);
  return [
    listOf(term),
    ...(rows.length > 0 ? [tableOf(words.agreed, [words.what, words.howOften], rows)] : []),
    ...(helps.length > 0 ? [`<h3>${words.aims}</h3>${listOf(helps)}`] : []),
  ].join('\n');
}

function howOften({ rhythm, times, untilOn }: ToldActivity, language: Language): string {
  const often = plainRhythm(rhythm, times)?.[language];
  const last = `${PAGE_WORDS.lastDay[language]}: ${spokenDay(untilOn, language)}`;
  return often === undefined ? last : `${often}, ${last}`;
}
