CREATE TABLE "activities" (
	"agency_id" text NOT NULL,
	"appraisal_id" text NOT NULL,
	"id" text NOT NULL,
	"date" text NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"minutes" integer,
	"quantity" double precision,
	"result_id" text,
	"indicator_id" text,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "activities_agency_id_appraisal_id_id_pk" PRIMARY KEY("agency_id","appraisal_id","id")
);
--> statement-breakpoint
CREATE TABLE "activity_catalogues" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"items" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "activity_catalogues_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "calendars" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"holidays" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "calendars_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "coachings" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"appraisal_id" text NOT NULL,
	"recorded_by_id" text NOT NULL,
	"state" text NOT NULL,
	"content" jsonb NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "coachings_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "evidence_files" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"appraisal_id" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"part_size" integer NOT NULL,
	"parts" jsonb NOT NULL,
	"sha256" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "evidence_files_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"appraisal_id" text NOT NULL,
	"author_id" text NOT NULL,
	"source" text NOT NULL,
	"attribution" text NOT NULL,
	"state" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"given_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "feedback_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "indicator_proposals" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"unit_id" text NOT NULL,
	"state" text NOT NULL,
	"author_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "indicator_proposals_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "issued_documents" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"appraisal_id" text NOT NULL,
	"kind" text NOT NULL,
	"term" text NOT NULL,
	"form" text NOT NULL,
	"document_version" integer NOT NULL,
	"content_hash" text NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"pdf_sha256" text NOT NULL,
	"pdf_size" integer NOT NULL,
	"signed_copy" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "issued_documents_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "proposal_votes" (
	"agency_id" text NOT NULL,
	"proposal_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"vote" text NOT NULL,
	CONSTRAINT "proposal_votes_agency_id_proposal_id_employee_id_pk" PRIMARY KEY("agency_id","proposal_id","employee_id")
);
--> statement-breakpoint
CREATE TABLE "term_assessments" (
	"agency_id" text NOT NULL,
	"appraisal_id" text NOT NULL,
	"term" text NOT NULL,
	"self_assessment_version" integer DEFAULT 1 NOT NULL,
	"self_assessment" jsonb NOT NULL,
	"evaluation_state" text NOT NULL,
	"evaluation_version" integer DEFAULT 1 NOT NULL,
	"evaluation" jsonb NOT NULL,
	"predicate" text,
	"signed_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"reported_at" timestamp (3) with time zone,
	CONSTRAINT "term_assessments_agency_id_appraisal_id_term_pk" PRIMARY KEY("agency_id","appraisal_id","term")
);
--> statement-breakpoint
CREATE TABLE "unit_plans" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"unit_id" text NOT NULL,
	"period_id" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"plan" jsonb NOT NULL,
	CONSTRAINT "unit_plans_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"webhook_id" text NOT NULL,
	"type" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"data" jsonb NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone,
	"last_status" integer,
	CONSTRAINT "webhook_deliveries_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"events" jsonb NOT NULL,
	"secret" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "webhooks_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
DROP INDEX "appraisals_employee";--> statement-breakpoint
ALTER TABLE "appraisals" ADD COLUMN "reported_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "appraisals" ADD COLUMN "post" jsonb;--> statement-breakpoint
ALTER TABLE "appraisals" ADD COLUMN "main_appraisal_id" text;--> statement-breakpoint
ALTER TABLE "library_indicators" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "library_indicators" ADD COLUMN "replaced_by_id" text;--> statement-breakpoint
ALTER TABLE "library_indicators" ADD COLUMN "proposal_id" text;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "activities_date" ON "activities" USING btree ("agency_id","appraisal_id","date","id");--> statement-breakpoint
CREATE INDEX "activities_waiting" ON "activities" USING btree ("agency_id","state","appraisal_id","date");--> statement-breakpoint
CREATE INDEX "coachings_appraisal" ON "coachings" USING btree ("agency_id","appraisal_id");--> statement-breakpoint
CREATE INDEX "evidence_files_appraisal" ON "evidence_files" USING btree ("agency_id","appraisal_id");--> statement-breakpoint
CREATE INDEX "feedback_appraisal" ON "feedback" USING btree ("agency_id","appraisal_id");--> statement-breakpoint
CREATE INDEX "feedback_author" ON "feedback" USING btree ("agency_id","author_id");--> statement-breakpoint
CREATE INDEX "indicator_proposals_unit" ON "indicator_proposals" USING btree ("agency_id","unit_id","state");--> statement-breakpoint
CREATE INDEX "issued_documents_appraisal" ON "issued_documents" USING btree ("agency_id","appraisal_id","kind");--> statement-breakpoint
CREATE INDEX "issued_documents_hash" ON "issued_documents" USING btree ("content_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "unit_plans_unit" ON "unit_plans" USING btree ("agency_id","period_id","unit_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("state","next_attempt_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_webhook" ON "webhook_deliveries" USING btree ("agency_id","webhook_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "appraisals_main" ON "appraisals" USING btree ("agency_id","period_id","employee_id") WHERE "appraisals"."main_appraisal_id" is null;--> statement-breakpoint
CREATE INDEX "appraisals_of_main" ON "appraisals" USING btree ("agency_id","main_appraisal_id");