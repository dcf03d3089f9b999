/** What a job answers at its end; its steps are passed over. */
export async function lastOf<Step, Answer>(job: AsyncIterator<Step, Answer> | Promise<AsyncIterator<Step, Answer>>): Promise<Answer> {
  const steps = await job
  for (let step = await steps.next(); ; step = await steps.next()) if (step.done) return step.value
}
