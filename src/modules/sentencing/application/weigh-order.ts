import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { AgencyKind } from '../../../platform/policy/policy';
import { AccessFacade } from '../../access';
import { ReferenceFacade } from '../../reference';
import { ageOf } from '../domain/age-at-act';
import { basisOf, competenceRules } from '../domain/competence.rules';
import { judgeOrder } from '../domain/limits.rules';
import type { WeighedMeasure } from '../domain/order-facts';
import type { OrderFinding } from '../domain/order-finding';
import { equivalenceOf, limitsOf } from '../domain/measure-limits';
import { competencesOf } from '../domain/order-competences';
import type { CountedIn, OrderedMeasure } from '../domain/order';
import type { OrderRow } from '../persistence/order.repository';
import { KnowAgreement } from './know-agreement';
import { KnowBeside } from './know-beside';

/** What an order consists of, as far as the rules look at it. */
interface Weighed {
  readonly measures: readonly OrderedMeasure[];
  readonly conditions: number;
}

/** What the rules say of an order by the law of the day on which it was decided, or of today; they explain, and a person decides. */
@Injectable()
export class WeighOrder {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly access: AccessFacade,
    private readonly settings: PlatformSettings,
    private readonly beside: KnowBeside,
    private readonly agreeing: KnowAgreement,
  ) {}

  async findings(work: Work, row: OrderRow, { measures, conditions }: Weighed): Promise<OrderFinding[]> {
    const day = localDateIn(this.settings.timeZone, row.decidedAt ?? work.now);
    const authority = await this.access.agency(work, row.authorityAgencyId);
    return judgeOrder({
      ...{ stage: row.stage, authorityKind: authority?.kind ?? 'prosecutor-office', conditions },
      age: ageOf(row),
      gravityRank: await this.rankOf(work, row.gravity, day),
      agreement: await this.agreeing.of(work, row),
      kindsBeside: await this.beside.kinds(work, row),
      measuresBeside: await this.beside.measures(work, row),
      earlier: await this.beside.earlier(work, row),
      custody: await this.beside.custody(work, row),
      measures: await Promise.all(measures.map((one) => this.weighed(work, one, day))),
    });
  }

  /** @throws DomainError `rule-broken` by the first limit that is not met and not left to who decides. */
  async require(work: Work, row: OrderRow, weighed: Weighed): Promise<void> {
    await this.beside.hold(work, row);
    const findings = await this.findings(work, row, weighed);
    const broken = findings.find(({ outcome }) => outcome === 'not-met');
    if (broken) throw new DomainError('rule-broken', broken.code, { citation: broken.citation });
  }

  /** On which basis the actor decides. @throws DomainError `rule-broken` where the dated data give them no competence. */
  async requireCompetence(work: Work, row: OrderRow): Promise<string | null> {
    const day = localDateIn(this.settings.timeZone, work.now);
    const entries = await this.reference.entriesOn(work, 'order-competences', day);
    const { agencyKind, roles } = work.actor;
    const legalBasis = basisOf({
      ...{ stage: row.stage, age: ageOf(row), gravityRank: await this.rankOf(work, row.gravity, day) },
      ...{ competences: competencesOf(entries), agencyKind, roles },
    });
    requireAll(competenceRules, { legalBasis });
    return legalBasis;
  }

  private async rankOf(work: Work, gravity: string | null, day: LocalDate): Promise<number | null> {
    if (gravity === null) return null;
    const rank = (await this.reference.entry(work, 'gravity-bands', gravity, day))?.attributes['rank'];
    return typeof rank === 'number' ? rank : null;
  }

  private async weighed(work: Work, measure: OrderedMeasure, day: LocalDate): Promise<WeighedMeasure> {
    const entry = await this.reference.entry(work, 'measures', measure.measure, day);
    const { imposedBy, countedIn, law } = entry?.attributes ?? {};
    return {
      ...measure,
      imposedBy: Array.isArray(imposedBy) ? (imposedBy as AgencyKind[]) : [],
      countedIn: Array.isArray(countedIn) ? (countedIn as CountedIn[]) : ['days'],
      law: typeof law === 'string' ? law : null,
      verified: entry?.verified ?? false,
      limits: limitsOf(measure.measure, await this.reference.entriesOn(work, 'measure-limits', day)),
      equivalence: equivalenceOf(
        measure.measure,
        await this.reference.entriesOn(work, 'sanction-equivalences', day),
      ),
    };
  }
}
