CREATE TABLE "agencies" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"session_secret" text NOT NULL,
	"draft_secret" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appraisals" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"period_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"appraiser_id" text,
	"second_level_appraiser_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"plan_state" text NOT NULL,
	"plan_version" integer DEFAULT 1 NOT NULL,
	"plan" jsonb NOT NULL,
	"self_assessment_version" integer DEFAULT 1 NOT NULL,
	"self_assessment" jsonb NOT NULL,
	"evaluation_state" text NOT NULL,
	"evaluation_version" integer DEFAULT 1 NOT NULL,
	"evaluation" jsonb NOT NULL,
	"predicate" text,
	"signed_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	CONSTRAINT "appraisals_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"agency_id" text NOT NULL,
	"sequence" bigint NOT NULL,
	"operation" text NOT NULL,
	"actor_id" text,
	"object_id" text,
	"appraisal_id" text,
	"at" text NOT NULL,
	"request_id" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_events_agency_id_sequence_pk" PRIMARY KEY("agency_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"agency_id" text PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"secret_hash" text NOT NULL,
	"capabilities" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clients_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "employees" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"nip" text,
	"name" text NOT NULL,
	"position" text NOT NULL,
	"position_type" text NOT NULL,
	"plan_form" text NOT NULL,
	"unit_id" text NOT NULL,
	"superior_id" text,
	"employment_type" text NOT NULL,
	"grade" text,
	"rank" text,
	"legal_standing" text NOT NULL,
	"planning_applies" boolean NOT NULL,
	"roles" jsonb NOT NULL,
	CONSTRAINT "employees_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "ended_sessions" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ended_sessions_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"agency_id" text NOT NULL,
	"subject" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"assignment_id" text,
	"status" integer,
	"headers" jsonb,
	"body" text,
	"day" text NOT NULL,
	CONSTRAINT "idempotency_keys_agency_id_subject_key_pk" PRIMARY KEY("agency_id","subject","key")
);
--> statement-breakpoint
CREATE TABLE "library_indicators" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"unit" text NOT NULL,
	"position" text NOT NULL,
	"work_result" text NOT NULL,
	"name" text NOT NULL,
	"aspects" jsonb NOT NULL,
	"direction" text NOT NULL,
	"target" jsonb NOT NULL,
	"measure_unit" text,
	"note" text NOT NULL,
	CONSTRAINT "library_indicators_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "periods" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"label" text NOT NULL,
	"year" integer NOT NULL,
	"start" text NOT NULL,
	"end" text NOT NULL,
	"evaluation_end" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "periods_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"rules" jsonb NOT NULL,
	CONSTRAINT "policies_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "review_assignments" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"appraisal_id" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"rater_group" text NOT NULL,
	"state" text NOT NULL,
	"closes_on" text NOT NULL,
	"answer" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "review_assignments_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "review_responses" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"appraisal_id" text NOT NULL,
	"rater_group" text NOT NULL,
	"answer" jsonb NOT NULL,
	CONSTRAINT "review_responses_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "review_rounds" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"state" text NOT NULL,
	"reviewers" jsonb NOT NULL,
	"closes_on" text,
	"closed_on" text,
	"rules" jsonb,
	"summary" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "review_rounds_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"parent_id" text,
	"head_id" text,
	CONSTRAINT "units_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "appraisals_employee" ON "appraisals" USING btree ("agency_id","period_id","employee_id");--> statement-breakpoint
CREATE INDEX "appraisals_of_employee" ON "appraisals" USING btree ("agency_id","employee_id");--> statement-breakpoint
CREATE INDEX "appraisals_of_appraiser" ON "appraisals" USING btree ("agency_id","appraiser_id");--> statement-breakpoint
CREATE INDEX "appraisals_of_second_level" ON "appraisals" USING btree ("agency_id","second_level_appraiser_id");--> statement-breakpoint
CREATE INDEX "audit_events_appraisal" ON "audit_events" USING btree ("agency_id","appraisal_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "clients_id" ON "clients" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "employees_nip" ON "employees" USING btree ("agency_id","nip");--> statement-breakpoint
CREATE INDEX "employees_unit" ON "employees" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "employees_superior" ON "employees" USING btree ("agency_id","superior_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_day" ON "idempotency_keys" USING btree ("day");--> statement-breakpoint
CREATE INDEX "idempotency_keys_assignment" ON "idempotency_keys" USING btree ("agency_id","assignment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "periods_year" ON "periods" USING btree ("agency_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "periods_open" ON "periods" USING btree ("agency_id") WHERE "periods"."state" = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "policies_version" ON "policies" USING btree ("agency_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "review_assignments_reviewer" ON "review_assignments" USING btree ("agency_id","reviewer_id","appraisal_id");--> statement-breakpoint
CREATE INDEX "review_assignments_appraisal" ON "review_assignments" USING btree ("agency_id","appraisal_id");--> statement-breakpoint
CREATE INDEX "review_rounds_closing" ON "review_rounds" USING btree ("agency_id","state","closes_on");--> statement-breakpoint
CREATE INDEX "units_name" ON "units" USING btree ("agency_id","name");