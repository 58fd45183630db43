import { Module, type DynamicModule } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { ReferenceModule } from '../reference';
import { CountWaiting } from './application/count-waiting';
import { USE_CASES } from './application/use-cases';
import { ChildTextsFacade } from './child-texts.facade';
import { ChildrenFacade } from './children.facade';
import { ChildMerges } from './child-merges.facade';
import { ConsentsFacade } from './consents.facade';
import { NeedToKnowFacade } from './need-to-know.facade';
import { PaperChildrenFacade } from './paper-children.facade';
import { AgeAssessmentsController } from './http/age-assessments.controller';
import { ChildMergesController } from './http/child-merges.controller';
import { ChildNoticesController } from './http/child-notices.controller';
import { ChildRecordController } from './http/child-record.controller';
import { ChildrenController } from './http/children.controller';
import { ConsentStandingController } from './http/consent-standing.controller';
import { ConsentsController } from './http/consents.controller';
import { EmergencyCardController } from './http/emergency-card.controller';
import { OpenCaseController } from './http/open-case.controller';
import { RepresentativeRequestsController } from './http/representative-requests.controller';
import { RepresentativesController } from './http/representatives.controller';
import { AgeAssessmentRepository } from './persistence/age-assessment.repository';
import { CandidateRepository } from './persistence/candidate.repository';
import { ChildMergeRepository } from './persistence/child-merge.repository';
import { ChildRepository } from './persistence/child.repository';
import { ConsentRepository } from './persistence/consent.repository';
import { ToldConsentRepository } from './persistence/told-consent.repository';
import { CorrectionRepository } from './persistence/correction.repository';
import { EmergencyCardRepository } from './persistence/emergency-card.repository';
import { MatchTokenRepository } from './persistence/match-token.repository';
import { NeedToKnowRepository } from './persistence/need-to-know.repository';
import { OpenCaseRepository } from './persistence/open-case.repository';
import { RepresentativeRequestRepository } from './persistence/representative-request.repository';
import { RepresentativeRepository } from './persistence/representative.repository';
import { SearchNoticeRepository } from './persistence/search-notice.repository';
import { ageAssessmentPolicy } from './policy/age-assessment.policy';
import { childMergePolicy } from './policy/child-merge.policy';
import { childrenPolicy } from './policy/children.policy';
import { consentPolicy } from './policy/consent.policy';
import { representationPolicy } from './policy/representation.policy';
import { RepresentativesFacade } from './representatives.facade';
import { BlindIndex } from './vault/blind-index';
import { FieldCipher } from './vault/field-cipher';
import { KeyRing, type KeyRingDocument } from './vault/key-ring';

const FACADES = [
  ChildMerges,
  ChildrenFacade,
  ChildTextsFacade,
  ConsentsFacade,
  NeedToKnowFacade,
  PaperChildrenFacade,
  RepresentativesFacade,
];

const REPOSITORIES = [
  AgeAssessmentRepository,
  CandidateRepository,
  ChildMergeRepository,
  ChildRepository,
  ConsentRepository,
  ToldConsentRepository,
  CorrectionRepository,
  EmergencyCardRepository,
  MatchTokenRepository,
  NeedToKnowRepository,
  OpenCaseRepository,
  RepresentativeRequestRepository,
  RepresentativeRepository,
  SearchNoticeRepository,
];

const POLICIES = [ageAssessmentPolicy, childMergePolicy, childrenPolicy, consentPolicy, representationPolicy];

/** Who the children are; every other module knows ids, initials and numbers only. */
@Module({})
export class ChildrenModule {
  constructor(table: PermissionTable, waiting: WaitingLists, counts: CountWaiting) {
    for (const policy of POLICIES) table.declare(policy);
    counts.declareIn(waiting);
  }

  /** With the keys that wrap the children's keys; they are kept outside the database. */
  static with(keyRing: KeyRingDocument): DynamicModule {
    const ring = new KeyRing(keyRing);
    return {
      module: ChildrenModule,
      global: true,
      imports: [AccessModule, ReferenceModule],
      controllers: [
        AgeAssessmentsController,
        ChildMergesController,
        ChildNoticesController,
        ChildRecordController,
        ChildrenController,
        ConsentStandingController,
        ConsentsController,
        EmergencyCardController,
        OpenCaseController,
        RepresentativeRequestsController,
        RepresentativesController,
      ],
      providers: [
        { provide: FieldCipher, useValue: new FieldCipher(ring) },
        { provide: BlindIndex, useValue: new BlindIndex(ring) },
        ...USE_CASES,
        ...REPOSITORIES,
        ...FACADES,
      ],
      exports: FACADES,
    };
  }
}
