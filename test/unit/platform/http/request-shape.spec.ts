import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { RequestShapePipe } from '../../../../src/platform/http/request-shape.pipe';

class InnerRequest {
  @IsString()
  @MaxLength(5)
  note: string;
}

class ExampleRequest {
  @IsOptional()
  @IsUUID()
  childId?: string;

  @IsOptional()
  @IsInt()
  count?: number;

  @ApiProperty({ required: false, type: 'string', nullable: true })
  @IsOptional()
  @IsString()
  contact?: string | null;

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => InnerRequest)
  inner?: InnerRequest[];
}

const shape = (value: unknown, type: 'body' | 'query' = 'body') =>
  new RequestShapePipe().transform(value, { type, metatype: ExampleRequest });

const refusedWith = (...fields: { pointer: string; code: string }[]) =>
  expect.objectContaining({ kind: 'invalid', code: 'fields-invalid', extras: { fields } }) as Error;

const deep = (levels: number): unknown => (levels === 0 ? {} : { inner: deep(levels - 1) });

describe('the shape of a request', () => {
  it('becomes an instance of its class', async () => {
    expect(await shape({ count: 3 })).toBeInstanceOf(ExampleRequest);
  });

  it('has no fields that nobody asked for', async () => {
    await expect(shape({ extra: 1 })).rejects.toThrow(
      refusedWith({ pointer: '/extra', code: 'unknown-field' }),
    );
  });

  it.each(['toString', 'hasOwnProperty', 'constructor', 'valueOf'])(
    'has no field %s, which every object has',
    async (name) => {
      await expect(shape({ [name]: 1 })).rejects.toThrow(
        refusedWith({ pointer: `/${name}`, code: 'unknown-field' }),
      );
    },
  );

  it('has no null in a field that can only be left out', async () => {
    await expect(shape({ childId: null })).rejects.toThrow(
      refusedWith({ pointer: '/childId', code: 'null' }),
    );
  });

  it('has no null in place of a form inside a list', async () => {
    await expect(shape({ inner: [null] })).rejects.toThrow(
      expect.objectContaining({ code: 'fields-invalid' }) as Error,
    );
  });

  it('has a null where the document allows one', async () => {
    expect(await shape({ contact: null })).toEqual({ contact: null });
  });

  it('names each field that is wrong, once', async () => {
    await expect(shape({ childId: 'no', count: 'three' })).rejects.toThrow(
      refusedWith({ pointer: '/childId', code: 'is-uuid' }, { pointer: '/count', code: 'is-int' }),
    );
  });

  it('points to a field deep inside a list', async () => {
    await expect(shape({ inner: [{ note: 'short' }, { note: 'too long' }] })).rejects.toThrow(
      refusedWith({ pointer: '/inner/1/note', code: 'max-length' }),
    );
  });

  it.each([[null], [undefined], ['text'], [7], [[]]])('is an object, not %j', async (body) => {
    await expect(shape(body)).rejects.toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'body-not-an-object' }) as Error,
    );
  });

  it.each([
    ['NUL', { inner: [{ note: 'a\u0000' }] }],
    ['a lone surrogate', { inner: [{ note: '\ud83d' }] }],
  ])('holds no %s', async (_, body) => {
    await expect(shape(body)).rejects.toThrow(
      refusedWith({ pointer: '/inner/0/note', code: 'text-not-well-formed' }),
    );
  });

  it('has no name of a field that could not be stored', async () => {
    await expect(shape({ 'a\u0000': 1 })).rejects.toThrow(
      refusedWith({ pointer: '', code: 'text-not-well-formed' }),
    );
  });

  it('does not nest without end', async () => {
    await expect(shape(deep(40))).rejects.toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'body-too-deep' }) as Error,
    );
  });

  it('is checked in the query as well', async () => {
    await expect(shape({ page: '1' }, 'query')).rejects.toThrow(
      refusedWith({ pointer: '/page', code: 'unknown-field' }),
    );
  });
});
