import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { goesOn } from '../../cases';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ChildTextsFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import { proposalRules } from '../domain/proposal.rules';
import { standingOf } from '../domain/restorative';
import type { ObligationRequest, ProposeAgreementRequest } from '../http/agreement.requests';
import { PartyRepository } from '../persistence/party.repository';
import { RestorativeObligationEntity } from '../persistence/restorative-obligation.entity';
import type { KnownProcess } from '../persistence/restorative.repository';
import { ChangeProcess, type BegunChange } from './change-process';
import { KnowRestorativeConsent } from './know-restorative-consent';

const OPEN = {
  state: 'open',
  ...{ causeCode: null, isFault: null, isConfirmed: null, unconfirmedReason: null },
  ...{ documentId: null, isHandedOver: null, settledBy: null, settledAt: null },
} as const;

/** Writes down what a child promises to those harmed; a wording that was changed is signed anew. */
@Injectable()
export class ProposeAgreement {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly parties: PartyRepository,
    private readonly consents: KnowRestorativeConsent,
    private readonly reference: ReferenceFacade,
    private readonly texts: ChildTextsFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `rule-broken` with the first of `proposalRules` that does not hold. */
  async propose(work: Work, id: string, { obligations }: ProposeAgreementRequest): Promise<void> {
    const begun = await this.changing.beginAsMediator(work, id, 'propose');
    for (const [n, one] of obligations.entries()) await this.checkKind(work, n, one);
    const standing = standingOf(await this.parties.of(work, id)).map((party) => party.id);
    requireAll(proposalRules, { ...(await this.facts(work, begun)), standing, obligations });
    const edition = begun.row.edition + 1;
    await this.changing.finish(work, begun.row, 'propose', { edition, proposedAt: work.now });
    for (const one of obligations) this.keep(work, begun.row, edition, one);
  }

  private async facts(work: Work, { row, file }: BegunChange) {
    const on = (instant: Date) => localDateIn(this.settings.timeZone, instant);
    return {
      isWorkGoingOn: goesOn(file.state),
      isConsentGiven: await this.consents.isGiven(work, file),
      ...{ metOn: on(row.metAt ?? work.now), today: on(work.now), latestEndOn: file.latestEndOn },
    };
  }

  /** What is counted in money or hours says how much, and nothing else does. */
  private async checkKind(work: Work, n: number, { kindCode, ...told }: ObligationRequest): Promise<void> {
    const wanted = { list: 'restorative-obligation-kinds', code: kindCode } as const;
    const pointer = `/obligations/${n}/kindCode`;
    const { attributes } = await this.reference.requireCodeToday(work, { ...wanted, pointer });
    const fields: FieldFault[] = (['amount', 'hours'] as const)
      .filter((field) => (told[field] !== undefined) !== (attributes['counts'] === field))
      .map((field) => ({
        pointer: `/obligations/${n}/${field}`,
        code: told[field] === undefined ? 'required' : 'not-of-this-kind',
      }));
    if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  private keep(work: Work, row: KnownProcess, edition: number, one: ObligationRequest): void {
    const { kindCode, partyId, dueOn, amount = null, hours = null } = one;
    const id = newId();
    const place = { table: 'restorative.obligation', column: 'words', row: id } as const;
    work.insert(RestorativeObligationEntity, {
      ...{ id, processId: row.id, edition, partyId, kindCode, dueOn, amount, hours, ...OPEN },
      words: this.texts.seal(row, place, one.words),
    });
  }
}
