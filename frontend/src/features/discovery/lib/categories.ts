/** Categories of findings as people read them; none is a choice, too. */
export const categoryName = {
  NONE: 'No category',
  THEME: 'Theme',
  EDGE_CASE: 'Edge case',
  BOUNDARY_CONDITION: 'Boundary condition',
  FAILURE_MODE: 'Failure mode',
  MISSING_INFORMATION: 'Missing information',
} as const;

export type CategoryChoice = keyof typeof categoryName;
export type Category = Exclude<CategoryChoice, 'NONE'>;

export const categoryOptions = (Object.keys(categoryName) as CategoryChoice[]).map((id) => ({
  id,
  name: categoryName[id],
}));

export const categoryOf = (choice: CategoryChoice): Category | undefined =>
  choice === 'NONE' ? undefined : choice;
