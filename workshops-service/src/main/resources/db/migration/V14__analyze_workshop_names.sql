-- without them the planner takes every prefix for a rare one, and reads all workshops to find one person's
create statistics st_workshop_lower_name on lower(name) from workshop;
