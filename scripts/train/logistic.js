// Logistic regression over sparse rows.

/** How much a row speaks for what a model was taught: log odds. */
export const scoreOf = ({ weights, bias }, { index, value }) => {
  let sum = bias;
  for (let cell = 0; cell < index.length; cell += 1) sum += weights[index[cell]] * value[cell];
  return sum;
};

const PASSES = 250;

/** Weights that tell rows with a 1 from rows with a 0, small ones preferred (`decay`, L2); by AdaGrad over whole passes, so that the result is always the same. */
export function logistic(rows, wanted, size, decay) {
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1e-8);
  const gradient = new Float64Array(size + 1);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let place = 0; place < size; place += 1) gradient[place] = decay * weights[place];
    gradient[size] = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const { index, value } = rows[row];
      let sum = weights[size];
      for (let cell = 0; cell < index.length; cell += 1) sum += weights[index[cell]] * value[cell];
      const error = 1 / (1 + Math.exp(-sum)) - wanted[row];
      for (let cell = 0; cell < index.length; cell += 1) gradient[index[cell]] += error * value[cell];
      gradient[size] += error;
    }
    for (let place = 0; place <= size; place += 1) {
      squares[place] += gradient[place] ** 2;
      weights[place] -= (0.5 * gradient[place]) / Math.sqrt(squares[place]);
    }
  }
  return { weights: weights.subarray(0, size), bias: weights[size] };
}
