import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { ListName } from '../../reference';
import { daysPassed, type KnownBreach, type KnownOrder } from '../../sentencing';
import { BREACH_ANSWER_WORDS } from '../domain/breach-answer-words';
import type { FactPart, FactUnit, OrderFact } from '../domain/order-fact';
import { ORDER_STATE_WORDS } from '../domain/order-state-words';
import { OrderFacts } from '../order-facts';

const LABELS = {
  state: { az: 'Vəziyyəti', en: 'How it stands', ru: 'Состояние' },
  started: { az: 'Qüvvəyə minib', en: 'In force since', ru: 'Действует с' },
  ends: { az: 'Son gün', en: 'Last day', ru: 'Последний день' },
  daysPassed: { az: 'Keçən günlər', en: 'Days passed', ru: 'Прошло дней' },
  measure: { az: 'Tədbir', en: 'Measure', ru: 'Мера' },
  condition: { az: 'Şərt', en: 'Condition', ru: 'Условие' },
  breach: { az: 'Pozuntu', en: 'Breach', ru: 'Нарушение' },
} as const;

/** Tells of an order what it says of itself: how it stands, its days, measures and conditions. */
@Injectable()
export class TellOrderFacts implements OnModuleInit {
  constructor(
    private readonly facts: OrderFacts,
    private readonly settings: PlatformSettings,
  ) {}

  onModuleInit(): void {
    this.facts.learnFrom(async (work, order) =>
      Promise.resolve(factsOf(order, localDateIn(this.settings.timeZone, order.endedAt ?? work.now))),
    );
  }
}

/** Of more than these the last are told: each report has told of those before it. */
const MOST_BREACHES = 50;

/** By the last day of which it is told: today, or the one on which it ended. */
function factsOf(order: KnownOrder, last: LocalDate): OrderFact[] {
  const { state, startedOn, endsOn, measures, conditions, breaches } = order;
  return [
    fact('state', [{ kind: 'said', said: ORDER_STATE_WORDS[state] ?? { az: state, en: state, ru: state } }]),
    ...dayFact('started', startedOn),
    ...dayFact('ends', endsOn),
    ...(startedOn === null ? [] : [fact('daysPassed', [count(passed(order, last), 'days')])]),
    ...measures.map((one) => fact('measure', measureParts(one))),
    ...conditions.map(({ kind: code }) =>
      fact('condition', [{ kind: 'code', list: 'order-condition-kinds', code }]),
    ),
    ...breaches.slice(-MOST_BREACHES).map((one) => fact('breach', breachParts(one))),
  ];
}

const CODES = { daysPassed: 'days-passed' } as Partial<Record<keyof typeof LABELS, string>>;

const fact = (what: keyof typeof LABELS, parts: readonly FactPart[]): OrderFact => ({
  ...{ code: `order.${CODES[what] ?? what}`, label: LABELS[what], parts },
});

const dayFact = (what: 'started' | 'ends', day: LocalDate | null): OrderFact[] =>
  day === null ? [] : [fact(what, [{ kind: 'day', day }])];

const count = (many: number, unit: FactUnit): FactPart => ({ kind: 'count', count: many, unit });

/** With the first day and the last, without those on which it rested. */
const passed = ({ startedOn, endsOn, rests }: KnownOrder, last: LocalDate): number => {
  const until = plusDays(endsOn !== null && endsOn < last ? endsOn : last, 1);
  return daysPassed(Infinity, { startedOn, until, rests });
};

function measureParts({ measure, days, hours, hoursPerDay, amount }: KnownOrder['measures'][number]) {
  const counted: readonly (readonly [number | null, FactUnit])[] = [
    [days, 'days'],
    [hours, 'hours'],
    [hoursPerDay, 'hours-per-day'],
    [amount, 'manats'],
  ];
  const parts = counted.flatMap(([many, unit]) => (many === null ? [] : [count(many, unit)]));
  return [{ kind: 'code', list: 'measures', code: measure } as const, ...parts];
}

/** On which day, why, of which conditions and measures, and what was answered. */
const breachParts = ({ happenedOn, ground, conditionKinds, measures, answer }: KnownBreach): FactPart[] => [
  ...(happenedOn === null ? [] : [{ kind: 'day', day: happenedOn } as const]),
  ...coded('order-breach-grounds', ground === null ? [] : [ground]),
  ...coded('order-condition-kinds', conditionKinds),
  ...coded('measures', measures),
  { kind: 'said', said: BREACH_ANSWER_WORDS[answer ?? 'none'] },
];

const coded = (list: ListName, codes: readonly string[]): FactPart[] =>
  codes.map((code) => ({ kind: 'code', list, code }));
