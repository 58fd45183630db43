import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { goesOn, type KnownCase } from '../../cases';
import { standingOf } from '../domain/restorative';
import type { WholeAgreementFacts } from '../domain/signature.rules';
import { AgreementRepository } from '../persistence/agreement.repository';
import type { AgreementSignatureEntity } from '../persistence/agreement-signature.entity';
import { PartyRepository } from '../persistence/party.repository';
import type { KnownProcess } from '../persistence/restorative.repository';
import { KnowRestorativeConsent } from './know-restorative-consent';

/** How an agreement stands with those who have to sign it. */
export interface Signed extends WholeAgreementFacts {
  readonly signatures: readonly AgreementSignatureEntity[];
}

/** Gathers who has signed the wording that counts, and who of those harmed still agrees. */
@Injectable()
export class GatherSigned {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly parties: PartyRepository,
    private readonly consents: KnowRestorativeConsent,
  ) {}

  async of(work: Work, row: KnownProcess, file: KnownCase): Promise<Signed> {
    const signatures = await this.agreements.signaturesOf(work, row);
    const obligations = await this.agreements.obligationsOf(work, row);
    const { isGiven, isOfAge } = await this.consents.standing(work, file);
    return {
      ...{ signatures, isOfAge, isConsentGiven: isGiven, isWorkGoingOn: goesOn(file.state) },
      signed: signatures.map(({ party }) => party),
      signedBy: signatures.flatMap(({ partyId }) => (partyId === null ? [] : [partyId])),
      standing: standingOf(await this.parties.of(work, row.id)).map(({ id }) => id),
      owedTo: obligations.map(({ partyId }) => partyId),
    };
  }
}
