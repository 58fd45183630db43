import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/local-date';
import type { Statement } from '../../platform/persistence/statement';
import type { Work } from '../../platform/persistence/work';
import { actsThatCount } from './domain/age-of-responsibility';
import type { EvidenceStanding } from './domain/evidence';
import type { IntakeDecision } from './domain/intake-decision';
import type { IntakeState } from './domain/intake.lifecycle';
import { DomainError } from '../../kernel/domain-error';
import { FindIntakes } from './application/find-intakes';
import { ProtectIntake } from './application/protect-intake';
import { RecordIntake } from './application/record-intake';
import type { NewIntakeRequest } from './http/intake.requests';
import type { IntakeResponse } from './http/intake.response';
import type { RunningSupportResponse } from './http/running-support.response';
import type { ActEntity } from './persistence/act.entity';
import { earlierIntakes, type EarlierIntake } from './persistence/earlier-intakes';
import { ReconciliationRepository } from './persistence/reconciliation.repository';
import { VictimRepository } from './persistence/victim.repository';
import { knownVictim, type KnownReconciliation, type KnownVictim } from './known-victim';
import { IntakeRepository } from './persistence/intake.repository';

/** One act, as a referral needs it. */
export interface KnownAct {
  readonly offence: string;
  readonly gravity: string;
  readonly committedOn: LocalDate;
  readonly ageYoungest: number;
  readonly ageOldest: number | null;
  readonly ageCertain: boolean;
  readonly ageRecomputed: boolean;
  readonly minimumAge: number;
  readonly investigatorId: string | null;
  /** Whether the evidence suffices, as assessed last. */
  readonly evidence: EvidenceStanding;
}

/** An intake, as a referral needs it. */
export interface KnownIntake {
  readonly id: string;
  readonly number: string;
  readonly state: IntakeState;
  readonly childId: string;
  readonly agencyId: string;
  readonly metAt: Date;
  /** Null when the child was not apprehended. */
  readonly apprehendedAt: Date | null;
  /** Why the intake was recorded late; null when it was not. */
  readonly backDatingReason: string | null;
  /** What was decided last; null before the decision. */
  readonly decision: IntakeDecision | null;
  /** The label of the child, for rows of other modules. */
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly district: string;
  readonly wrappedKey: Buffer | null;
  /** In the order of their days. */
  readonly acts: readonly KnownAct[];
  /** Those that rules look at: without acts for which the child was too young, beside others for which it was not. */
  readonly actsThatCount: readonly KnownAct[];
}

const KNOWN: Statement = {
  name: 'known-intake',
  text: `select i.id, i.number, i.state, i.child_id as "childId", i.agency_id as "agencyId", i.decision, i.met_at as "metAt", i.apprehended_at as "apprehendedAt",
           i.back_dating_reason as "backDatingReason", l.number as "childNumber",
           l.initials as "childInitials", l.district, l.wrapped_key as "wrappedKey"
         from intake.intake i join children.child_label l on l.child_id = i.child_id where i.id = $1`,
};

/** What other modules may ask about intakes. */
@Injectable()
export class IntakeFacade {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly protecting: ProtectIntake,
    private readonly finding: FindIntakes,
    private readonly victimRows: VictimRepository,
    private readonly reconciliationRows: ReconciliationRepository,
    private readonly recording: RecordIntake,
  ) {}

  /** The intake with its acts, or undefined when it does not exist for the actor. */
  async known(work: Work, id: string): Promise<KnownIntake | undefined> {
    return work.once(`known-intake ${id}`, () => this.ask(work, id));
  }

  /** Keeps the intake as it is for whoever builds on it, until the transaction ends; nothing for who does not hold it. */
  async hold(work: Work, id: string): Promise<void> {
    await work.query({ name: 'hold-intake', text: 'select intake.hold($1)' }, [id]);
  }

  /** Who was harmed, without a name or a word of theirs; none for whoever does not hold the record of the intake. */
  async victims(work: Work, intakeId: string): Promise<KnownVictim[]> {
    return (await this.victimRows.ofIntake(work, intakeId)).map(knownVictim);
  }

  /** With which victims the child was reconciled, and on which legal basis. */
  async reconciliations(work: Work, intakeId: string): Promise<KnownReconciliation[]> {
    return this.reconciliationRows.ofIntake(work, intakeId);
  }

  /**
   * Moves a registered or decided intake to protection and takes away for good what would charge the child: the offence,
   * the time and place of the acts, who investigates them, the account, the decisions (GC24 §20–24). Asks for the
   * `If-Match` of the request.
   *
   * @throws DomainError `rule-broken` when the child answers for an act, `not-open` when it is neither.
   */
  async protect(work: Work, id: string, { reasonCode }: { reasonCode: string }): Promise<KnownIntake> {
    await this.protecting.protect(work, id, reasonCode);
    const known = await this.ask(work, id);
    if (!known) throw new DomainError('not-found', 'not-found');
    return known;
  }

  /**
   * Drafts an intake as its route does; answers the id.
   *
   * @throws DomainError `invalid` for what cannot be right, `rule-broken` for what is against a rule.
   */
  async draft(work: Work, request: NewIntakeRequest): Promise<string> {
    return this.recording.draft(work, request);
  }

  /**
   * The whole intake as its readers see it, as a plain shape.
   *
   * @throws DomainError `not-found` when it does not exist for the actor.
   */
  async shown(work: Work, id: string): Promise<Readonly<IntakeResponse>> {
    return this.finding.read(work, id);
  }

  /** The registered encounters with the same child before an intake that the actor sees, latest first. */
  async earlier(work: Work, intakeId: string): Promise<readonly EarlierIntake[]> {
    return work.once(`earlier-intakes ${intakeId}`, () => earlierIntakes(work, intakeId));
  }

  /** Support that runs for the child of an intake, for who may know of it; null when none does. */
  async runningSupport(
    work: Work,
    intake: { id: string; childId: string },
  ): Promise<Readonly<RunningSupportResponse> | null> {
    return this.finding.runningSupport(work, intake);
  }

  private async ask(work: Work, id: string): Promise<KnownIntake | undefined> {
    const [[row], all] = await Promise.all([
      work.query<Omit<KnownIntake, 'acts' | 'actsThatCount'>>(KNOWN, [id]),
      this.intakes.actsOf(work, id),
    ]);
    if (!row) return undefined;
    const acts = all.flatMap(knownAct);
    return { ...row, acts, actsThatCount: actsThatCount(acts) };
  }
}

/** What is left of an act that went to protection or was left aside charges nobody, and is nobody's to know. */
function knownAct(act: ActEntity): KnownAct[] {
  const { offence, gravity } = act;
  if (offence === null || gravity === null) return [];
  return [{ ...act, offence, gravity, ageRecomputed: act.ageRecomputedAt !== null }];
}
