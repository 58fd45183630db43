import type { LocalDate } from '../../../kernel/local-date';
import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import { ageOf, type AgeAtAct } from '../domain/age-at-act';
import type { ConditionLimits } from '../domain/condition-limits';
import { canBind } from '../domain/limit-outcome';
import { limitsOf } from '../domain/measure-limits';
import type { OrderedMeasure } from '../domain/order';
import type { RestedDays } from '../domain/order-interval';
import { breachesIn, type ToldBreach } from '../domain/told-breaches';
import {
  holdingConditions,
  OrderContentRepository,
  restsOf,
  type OrderContent,
} from '../persistence/order-content.repository';
import type { OrderConditionEntity } from '../persistence/order-condition.entity';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';

/** A measure of an order, with the hours that may be done on one day; null where nothing bounds them. */
export interface KnownMeasure extends OrderedMeasure {
  readonly mostHoursPerDay: number | null;
}

/** A condition, without its words. */
export interface KnownCondition {
  readonly id: string;
  /** The id that it had first: what goes on unchanged keeps it. */
  readonly firstId: string;
  readonly kind: string;
  readonly limits: ConditionLimits | null;
}

/** One of any edition, and from which day until which it held; no last one while it holds. */
export interface StoodCondition extends KnownCondition {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** A breach that was recorded, with the kinds of the conditions that it names, of whichever edition. */
export interface KnownBreach extends ToldBreach {
  readonly conditionKinds: readonly string[];
}

/** An order as other modules may know it: its row, of what it consists now, and when it rested; no word of it. */
export interface KnownOrder extends Omit<OrderRow, 'summary' | 'reasons' | 'gravity'> {
  readonly measures: readonly KnownMeasure[];
  readonly conditions: readonly KnownCondition[];
  /** Those of all editions, the oldest first. */
  readonly everAsked: readonly StoodCondition[];
  readonly rests: readonly RestedDays[];
  readonly breaches: readonly KnownBreach[];
}

/** Tells who builds on an order what it consists of, by the law of the day on which it was decided. */
@Injectable()
export class KnowOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly contents: OrderContentRepository,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async known(work: Work, id: string): Promise<KnownOrder> {
    const row = await this.orders.find(work, id);
    const content = await this.contents.of(work, id);
    const day = localDateIn(this.settings.timeZone, row.decidedAt ?? work.now);
    const limits = await this.reference.entriesOn(work, 'measure-limits', day);
    return {
      ...withoutWords(row),
      measures: content.measures.map((one) => ({
        ...told(one),
        mostHoursPerDay: mostOf(one, limits, ageOf(row)),
      })),
      conditions: holdingConditions(content).map(withoutSealed),
      everAsked: this.everAsked(content),
      rests: restsOf(content),
      breaches: breachesOf(content),
    };
  }

  private everAsked({ terms, conditions }: OrderContent): StoodCondition[] {
    const dayOf = (at: Date | undefined) =>
      at === undefined ? null : localDateIn(this.settings.timeZone, at);
    return terms.flatMap(({ number, decidedAt }, at) => {
      const held = {
        from: localDateIn(this.settings.timeZone, decidedAt),
        until: dayOf(terms[at + 1]?.decidedAt),
      };
      const own = conditions.filter(({ termsNumber }) => termsNumber === number);
      return own.map((one) => ({ ...withoutSealed(one), ...held }));
    });
  }
}

const withoutSealed = ({ id, firstId, kind, limits }: OrderConditionEntity): KnownCondition => ({
  ...{ id, firstId, kind, limits },
});

function withoutWords({ summary: _summary, reasons: _reasons, gravity: _gravity, ...row }: OrderRow) {
  return row;
}

const breachesOf = ({ history, conditions }: OrderContent): KnownBreach[] =>
  breachesIn(history).map((breach) => ({
    ...breach,
    conditionKinds: conditions.filter(({ id }) => breach.conditionIds.includes(id)).map(({ kind }) => kind),
  }));

const told = ({ measure, kind, days, hours, hoursPerDay, ...more }: OrderedMeasure): OrderedMeasure => ({
  ...{ measure, kind, days, hours, hoursPerDay, amount: more.amount, custodyDays: more.custodyDays },
});

/** What was ordered, and what the law refuses beyond: the less of both. */
function mostOf(
  { measure, hoursPerDay }: OrderedMeasure,
  entries: Parameters<typeof limitsOf>[1],
  age: AgeAtAct | null,
) {
  const lawful = limitsOf(measure, entries)
    .filter((limit) => canBind(limit, age))
    .filter(({ what, exceeding }) => what === 'hoursPerDay' && exceeding === 'refuse')
    .flatMap(({ most }) => (most === null ? [] : [most]));
  const bounds = [...lawful, ...(hoursPerDay === null ? [] : [hoursPerDay])];
  return bounds.length === 0 ? null : Math.min(...bounds);
}
