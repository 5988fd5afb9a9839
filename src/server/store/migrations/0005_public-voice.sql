CREATE TABLE "case_attachments" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"case_id" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_attachments_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "community_reviews" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"nominees" jsonb NOT NULL,
	"records" jsonb NOT NULL,
	"people" jsonb NOT NULL,
	"is_invited" boolean DEFAULT false NOT NULL,
	"summary" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "community_reviews_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "forum_days" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"unit_id" text NOT NULL,
	"date" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "forum_days_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "outside_answers" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"appraisal_id" text NOT NULL,
	"answer" jsonb NOT NULL,
	CONSTRAINT "outside_answers_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "public_cases" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"ticket" text NOT NULL,
	"access_hash" text NOT NULL,
	"unit_id" text NOT NULL,
	"sent_to" text NOT NULL,
	"service_id" text,
	"kind" text NOT NULL,
	"class" text,
	"subject" text NOT NULL,
	"concerns_head" boolean NOT NULL,
	"meant_id" text,
	"text" text NOT NULL,
	"hidden_reason" text,
	"reporter" jsonb NOT NULL,
	"is_confidential" boolean NOT NULL,
	"state" text NOT NULL,
	"sent_on" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"answered_on" text,
	"due_on" text,
	"steps" jsonb NOT NULL,
	"published" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "public_cases_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "public_invitations" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"record_id" text NOT NULL,
	"expires_on" text NOT NULL,
	"is_used" boolean DEFAULT false NOT NULL,
	CONSTRAINT "public_invitations_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "service_desks" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"services" jsonb NOT NULL,
	"officer_ids" jsonb NOT NULL,
	"is_public" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "service_desks_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "survey_answers" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"survey_id" text NOT NULL,
	"way" text NOT NULL,
	"answer" jsonb NOT NULL,
	"presence_step" integer,
	"is_late" boolean DEFAULT false NOT NULL,
	"repeats" integer DEFAULT 0 NOT NULL,
	"arrived_at" timestamp (3) with time zone,
	CONSTRAINT "survey_answers_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"agency_id" text NOT NULL,
	"id" text NOT NULL,
	"unit_id" text NOT NULL,
	"service_id" text NOT NULL,
	"state" text NOT NULL,
	"closes_on" text NOT NULL,
	"settings" jsonb NOT NULL,
	"code" text,
	"presence_secret" text NOT NULL,
	"counter_key_hash" text,
	"promise" jsonb,
	"results" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "surveys_agency_id_id_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE INDEX "case_attachments_case" ON "case_attachments" USING btree ("agency_id","case_id");--> statement-breakpoint
CREATE INDEX "forum_days_unit" ON "forum_days" USING btree ("agency_id","unit_id","date");--> statement-breakpoint
CREATE INDEX "outside_answers_appraisal" ON "outside_answers" USING btree ("agency_id","appraisal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "public_cases_ticket" ON "public_cases" USING btree ("ticket");--> statement-breakpoint
CREATE INDEX "public_cases_unit" ON "public_cases" USING btree ("agency_id","unit_id","sent_on");--> statement-breakpoint
CREATE INDEX "public_cases_sent" ON "public_cases" USING btree ("agency_id","sent_to","sent_on");--> statement-breakpoint
CREATE INDEX "public_cases_due" ON "public_cases" USING btree ("agency_id","state","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "public_invitations_code" ON "public_invitations" USING btree ("id");--> statement-breakpoint
CREATE INDEX "public_invitations_record" ON "public_invitations" USING btree ("agency_id","record_id");--> statement-breakpoint
CREATE INDEX "survey_answers_survey" ON "survey_answers" USING btree ("agency_id","survey_id");--> statement-breakpoint
CREATE UNIQUE INDEX "surveys_code" ON "surveys" USING btree ("code");--> statement-breakpoint
CREATE INDEX "surveys_unit" ON "surveys" USING btree ("agency_id","unit_id");--> statement-breakpoint
CREATE INDEX "surveys_service" ON "surveys" USING btree ("agency_id","service_id","closes_on");--> statement-breakpoint
CREATE INDEX "surveys_closing" ON "surveys" USING btree ("agency_id","state","closes_on");