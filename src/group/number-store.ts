/** Keeps short lists of whole numbers of 32 bits side by side, so that each costs a view and 4 bytes a number. */
export type NumberStore = (numbers: Int32Array | readonly number[]) => Int32Array;

/** An empty store. A list that is longer than what is set aside at a time stands by itself. */
export function numberStore(): NumberStore {
  let shelf = NONE;
  let end = 0;
  return (numbers) => {
    if (numbers.length === 0) return NONE;
    if (numbers.length > SHELF) return Int32Array.from(numbers);
    if (end + numbers.length > shelf.length) {
      shelf = new Int32Array(SHELF);
      end = 0;
    }
    shelf.set(numbers, end);
    end += numbers.length;
    return shelf.subarray(end - numbers.length, end);
  };
}

const NONE = new Int32Array(0);

/** Numbers set aside at a time: a quarter of a mebibyte. */
const SHELF = 2 ** 16;
