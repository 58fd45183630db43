import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ChildrenFacade, NeedToKnowFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import { intakeRules } from '../domain/intake.rules';
import { intakeLifecycle } from '../domain/intake.lifecycle';
import type { IntakeRequest, NewIntakeRequest } from '../http/intake.requests';
import { ActEntity } from '../persistence/act.entity';
import { IntakeEntity } from '../persistence/intake.entity';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';
import { DescribeActs } from './describe-acts';

/** Records that a child was met, and corrects the record while it is a draft. */
@Injectable()
export class RecordIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly children: ChildrenFacade,
    private readonly needToKnow: NeedToKnowFacade,
    private readonly reference: ReferenceFacade,
    private readonly acts: DescribeActs,
    private readonly settings: PlatformSettings,
  ) {}

  /** A new draft about a child that one holds, or about a candidate of one's search. */
  async draft(work: Work, request: NewIntakeRequest): Promise<string> {
    const id = newId();
    const childId = await this.childOf(work, request, id);
    await this.check(work, request);
    const file = { kind: 'intake', id } as const;
    const grantee = { kind: 'agency', id: work.actor.agencyId } as const;
    this.needToKnow.openFile(work, { childId, file, grantee, level: 'record', basis: file });
    work.insert(IntakeEntity, {
      id,
      number: await this.intakes.nextNumber(work),
      state: intakeLifecycle.initial,
      childId,
      agencyId: work.actor.agencyId,
      registeredBy: work.actor.accountId,
      decision: null,
      ...{ inErrorAt: null, inErrorBy: null, inErrorReason: null, inErrorNote: null },
      recordedOnDeviceAt: instantOr(request.recordedOnDeviceAt),
      version: 1,
      createdAt: work.now,
      ...(await this.told(work, { id, childId }, request)),
    });
    const acts = await this.acts.describe(work, { intakeId: id, childId }, request.acts);
    for (const act of acts) work.insert(ActEntity, act);
    work.emit({
      type: 'intake.drafted.v1',
      subject: { kind: 'intake', id },
      facts: { agencyId: work.actor.agencyId },
    });
    return id;
  }

  /** Tells a draft anew; the acts are replaced as a whole. */
  async amend(work: Work, id: string, request: IntakeRequest): Promise<void> {
    const row = await this.intakes.findToChange(work, id);
    if (row.state !== 'drafted') throw new DomainError('not-open', 'intake.not-open-for-amend');
    await this.check(work, request);
    const amended: IntakeRow = { ...row, ...(await this.told(work, row, request)), version: row.version + 1 };
    await work.update(IntakeEntity, amended, row.version);
    work.write('delete from intake.act where intake_id = $1', [id]);
    const acts = await this.acts.describe(work, { intakeId: id, childId: row.childId }, request.acts);
    for (const act of acts) work.insert(ActEntity, act);
  }

  private async childOf(work: Work, request: NewIntakeRequest, intakeId: string): Promise<string> {
    const { childId, searchToken, candidate } = request;
    if (childId !== undefined && searchToken === undefined) {
      return this.children.attachChild(work, childId, intakeId);
    }
    if (childId === undefined && searchToken !== undefined && candidate !== undefined) {
      return this.children.attachCandidate(work, searchToken, candidate, intakeId);
    }
    const fields = [{ pointer: '/childId', code: 'child-or-candidate' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  private async check(work: Work, request: IntakeRequest): Promise<void> {
    const { timeZone: zone } = this.settings;
    const today = localDateIn(zone, work.now);
    const { source, metDistrict, metByKind } = request;
    const codes = [
      ['referral-sources', source, '/source'],
      ['districts', metDistrict, '/metDistrict'],
      ['met-by-kinds', metByKind, '/metByKind'],
    ] as const;
    for (const [list, code, pointer] of codes)
      if (code !== undefined) await this.reference.requireCode(work, { list, code, onDay: today, pointer });
    requireAll(intakeRules, {
      metHow: request.metHow ?? 'encounter',
      apprehendedAt: instantOr(request.apprehendedAt),
      apprehendedPlaceTold: request.apprehendedPlace !== undefined,
      metAt: new Date(request.metAt),
      now: work.now,
      zone,
      actDays: request.acts.map(({ committedOn }) => committedOn),
      backDatingReason: request.backDatingReason ?? null,
    });
  }

  private async told(work: Work, { id, childId }: { id: string; childId: string }, request: IntakeRequest) {
    const seal = (column: string, text: string | undefined) =>
      text === undefined
        ? null
        : this.children.sealText(work, childId, { table: 'intake.intake', column, row: id }, text);
    return {
      source: request.source,
      metAt: new Date(request.metAt),
      metDistrict: request.metDistrict,
      metHow: request.metHow ?? 'encounter',
      metByKind: request.metByKind ?? null,
      metByAccount: request.metByAccount ?? null,
      apprehendedAt: instantOr(request.apprehendedAt),
      apprehendedPlace: await seal('apprehended_place', request.apprehendedPlace),
      metPlace: await seal('met_place', request.metPlace),
      account: await seal('account', request.account),
      backDatingReason: request.backDatingReason ?? null,
      updatedAt: work.now,
    };
  }
}

const instantOr = (told: string | undefined): Date | null => (told === undefined ? null : new Date(told));
