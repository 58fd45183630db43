import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { LANGUAGES } from '../../../platform/http/language';
import { PageQuery } from '../../../platform/http/page';
import {
  ChoiceField,
  CodeField,
  IdField,
  NumberField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';
import type { Language } from '../../../platform/persistence/request-facts';
import { PRE_DECISION_PARTIES, type PreDecisionParty } from '../domain/pre-decision';
import { PRE_DECISION_STATES, type PreDecisionState } from '../domain/pre-decision.lifecycle';

export class RequestPreDecisionRequest {
  @IdField('The proposed order that is to be decided on; else an intake', 'optional')
  orderId?: string;

  @IdField('The intake that is to be decided on; else an order', 'optional')
  intakeId?: string;

  @IdField('The centre that is asked')
  centreAgencyId: string;

  @ChoiceField(LANGUAGES, 'In which language it is to be written')
  language: Language;

  @WordsField(
    2000,
    'What who decides wants to know beside; nothing of what the child is said to have done',
    'optional',
  )
  question?: string;
}

export class TakeOnPreDecisionRequest {
  @IdField('Who writes it: a case worker or coordinator here')
  writerId: string;
}

export class PreDecisionReasonRequest {
  @CodeField('Code of the list of reasons of this act')
  reasonCode: string;
}

/** All that the report says; what was written before is replaced. */
export class WritePreDecisionRequest {
  @YesOrNoField('Whether the child was told what it is for, and that it need not take part')
  isChildTold: boolean;

  @WordsField(4000, 'From where the child comes')
  background: string;

  @WordsField(4000, 'With whom it lives')
  family: string;

  @WordsField(4000, 'School or work')
  school: string;

  @WordsField(4000, 'How it lives now')
  circumstances: string;

  @WordsField(4000, 'What it can do, and who helps')
  strengths: string;

  @WordsField(4000, 'What the child says, in its own words', 'optional')
  childWords?: string;

  @CodeField('Code of list child-words-missing-reasons', 'optional')
  wordsMissing?: string;

  @NumberField([0, 20], 'How often it was tried to hear the child', 'optional')
  tries?: number;

  @WordsField(4000, 'What the child adds or contests, once this was read to it', 'optional')
  childAdds?: string;

  @YesOrNoField('Whether the child contests something of this')
  isContested: boolean;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 5,
    description: 'Codes of list measures: what would help; none that takes liberty',
  })
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsCode({ each: true })
  measures: string[];

  @WordsField(4000, 'Why that would help')
  recommendation: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    minItems: 1,
    maxItems: 10,
    description: 'Codes of list pre-decision-sources: who was spoken to',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsCode({ each: true })
  spokenTo: string[];
}

export class PreDecisionListQuery extends PageQuery {
  @ChoiceField(PRE_DECISION_PARTIES, 'What one’s own agency is to it', 'optional')
  party?: PreDecisionParty;

  @ChoiceField(PRE_DECISION_STATES, 'Only in this state', 'optional')
  state?: PreDecisionState;

  @IdField('Only about this order', 'optional')
  orderId?: string;

  @IdField('Only of this child', 'optional')
  childId?: string;
}
