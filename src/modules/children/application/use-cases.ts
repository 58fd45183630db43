import { AgeAssessmentTexts } from './age-assessment-texts';
import { AmendChild } from './amend-child';
import { AssessAge } from './assess-age';
import { AnswerMerge } from './answer-merge';
import { AttachCandidate } from './attach-candidate';
import { ChangeConsent } from './change-consent';
import { CheckCodes } from './check-codes';
import { CheckConsentCodes } from './check-consent-codes';
import { ChildVault } from './child-vault';
import { ConsentFiles } from './consent-files';
import { ConsentStandings } from './consent-standings';
import { CountWaiting } from './count-waiting';
import { CorrectIdentity } from './correct-identity';
import { EmergencyCardTexts } from './emergency-card-texts';
import { FindAgeAssessments } from './find-age-assessments';
import { FindCandidates } from './find-candidates';
import { FindChildNotices } from './find-child-notices';
import { FindChildren } from './find-children';
import { FindConsentStanding } from './find-consent-standing';
import { FindConsents } from './find-consents';
import { FindCorrections } from './find-corrections';
import { FollowRepresentatives } from './follow-representatives';
import { FindGrants } from './find-grants';
import { FindMerges } from './find-merges';
import { KnowFreedom } from './know-freedom';
import { KnowCustody } from './know-custody';
import { FindOpenCases } from './find-open-cases';
import { FindRepresentatives } from './find-representatives';
import { ConsentFollowers } from './follow-consents';
import { Corrections } from './follow-corrections';
import { GatherAgeFacts } from './gather-age-facts';
import { GatherConsentFacts } from './gather-consent-facts';
import { HandleRepresentativeRequest } from './handle-representative-request';
import { IdentityTokens } from './identity-tokens';
import { IdentityVault } from './identity-vault';
import { JudgeRepresentative } from './judge-representative';
import { KeepEmergencyCard } from './keep-emergency-card';
import { KeepIdentity } from './keep-identity';
import { KnowAge } from './know-age';
import { OfferAnswers } from './offer-answers';
import { ProposeMerge } from './propose-merge';
import { ReadEmergencyCard } from './read-emergency-card';
import { ReadIdentity } from './read-identity';
import { RecordConsent } from './record-consent';
import { RecordRepresentative } from './record-representative';
import { RegisterChild } from './register-child';
import { RequestRepresentative } from './request-representative';
import { SearchChildren } from './search-children';
import { SearchTokens } from './search-tokens';

/** What is done with the records of children, each a provider of the module. */
export const USE_CASES = [
  AgeAssessmentTexts,
  AmendChild,
  AssessAge,
  AnswerMerge,
  AttachCandidate,
  ChangeConsent,
  CheckCodes,
  CheckConsentCodes,
  ChildVault,
  ConsentFiles,
  ConsentFollowers,
  ConsentStandings,
  CountWaiting,
  CorrectIdentity,
  Corrections,
  EmergencyCardTexts,
  FindAgeAssessments,
  FindCandidates,
  FindChildNotices,
  FindChildren,
  FindConsentStanding,
  FindConsents,
  FindCorrections,
  FindGrants,
  FindMerges,
  FindOpenCases,
  KnowCustody,
  KnowFreedom,
  FindRepresentatives,
  FollowRepresentatives,
  GatherAgeFacts,
  GatherConsentFacts,
  HandleRepresentativeRequest,
  IdentityTokens,
  IdentityVault,
  JudgeRepresentative,
  KeepEmergencyCard,
  KeepIdentity,
  KnowAge,
  OfferAnswers,
  ProposeMerge,
  ReadEmergencyCard,
  ReadIdentity,
  RecordConsent,
  RecordRepresentative,
  RegisterChild,
  RequestRepresentative,
  SearchChildren,
  SearchTokens,
];
