import { getMetadataStorage, IsString, validateSync } from 'class-validator';
import { rememberShapes } from '../../../../src/platform/http/remember-shapes';

class Base {
  @IsString()
  name: string;
}

class Derived extends Base {
  @IsString()
  place: string;
}

describe('Remembered shapes', () => {
  const storage = getMetadataStorage();
  const looked = jest.spyOn(storage, 'getTargetValidationMetadatas');
  rememberShapes(storage);
  const faultsOf = (one: object, groups?: string[]) =>
    validateSync(one, groups ? { groups } : {}).map(({ property }) => property);

  beforeEach(() => looked.mockClear());

  it('check what is inherited like what is not, each time anew', () => {
    expect(faultsOf(new Derived()).sort()).toEqual(['name', 'place']);
    expect(faultsOf(Object.assign(new Derived(), { name: 'a' }))).toEqual(['place']);
    expect(faultsOf(Object.assign(new Base(), { name: 'a' }))).toEqual([]);
  });

  it('are looked up once for each class and way of asking', () => {
    class Other extends Base {}
    faultsOf(new Other());
    faultsOf(new Other());
    expect(looked).toHaveBeenCalledTimes(1);
    faultsOf(new Other(), ['a-group']);
    expect(looked).toHaveBeenCalledTimes(2);
  });
});
