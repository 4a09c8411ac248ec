/** What the agent does by itself: a job knows its own work and nothing of schedules, connections or the other jobs. */
@NullMarked
package ua.esoya.agent.jobs;

import org.jspecify.annotations.NullMarked;
