/** Numbers that are added one by one, as long as it takes; 4 bytes each, and for a moment twice as many. */
export interface Column<T extends Int32Array | Float32Array> {
  readonly add: (value: number) => void;
  /** How many there are. */
  readonly length: () => number;
  /** The numbers so far: a view, good until the next one is added. */
  readonly values: () => T;
}

/** An empty column of whole numbers of 32 bits. */
export function wholeNumbers(): Column<Int32Array> {
  return column((length) => new Int32Array(length));
}

/** An empty column of floating-point numbers of 32 bits: seven digits. */
export function floats(): Column<Float32Array> {
  return column((length) => new Float32Array(length));
}

const FIRST_ROOM = 4_096;

function column<T extends Int32Array | Float32Array>(room: (length: number) => T): Column<T>;
function column(room: (length: number) => Int32Array | Float32Array): Column<Int32Array | Float32Array> {
  let numbers = room(FIRST_ROOM);
  let length = 0;
  return {
    add: (value) => {
      if (length === numbers.length) {
        const wider = room(2 * length);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[length] = value;
      length += 1;
    },
    length: () => length,
    values: () => numbers.subarray(0, length),
  };
}
